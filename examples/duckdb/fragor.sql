-- Med vilka regler prövades de? Körningar med olika regelböcker säger inte samma sak.
SELECT dag, paket, regelbok, enheter, olasta
FROM korningar
ORDER BY ALL;

-- Hur gick det, per vårdval och dag?
SELECT dag, region, vardval, omdome, count(*) AS enheter
FROM enheter
GROUP BY ALL
ORDER BY ALL;

-- Vilka ska-krav bryts av flest, och var står de?
SELECT brott.dag, brott.regel, i_kraft.titel, brott.enheter, string_agg(DISTINCT kallor.titel, '; ') AS kallor
FROM (SELECT dag, regel, count(*) AS enheter FROM utfall WHERE utfall = 'not-met' GROUP BY ALL) AS brott
JOIN i_kraft ON i_kraft.regel = brott.regel AND brott.dag BETWEEN i_kraft.fran AND CAST(i_kraft.till AS DATE)
JOIN hanvisningar ON hanvisningar.lydelse = i_kraft.lydelse
JOIN kallor ON kallor.id = hanvisningar.kalla
WHERE i_kraft.skyldighet = 'ska'
GROUP BY ALL
ORDER BY brott.enheter DESC, brott.dag, brott.regel
LIMIT 10;

-- Vilka krav går inte att avgöra, och för hur många? Det som saknas är okänt, aldrig nej: fråga enheterna.
SELECT utfall.dag, utfall.regel, regler.titel, count(*) AS enheter
FROM utfall JOIN regler ON regler.id = utfall.regel
WHERE utfall.utfall = 'unknown'
GROUP BY ALL
ORDER BY enheter DESC, utfall.dag, utfall.regel
LIMIT 10;

-- Vilka klarar ett krav den ena dagen men inte den andra?
SELECT fore.regel, fore.dag AS fore, efter.dag AS efter, count(*) AS enheter
FROM utfall AS fore
JOIN utfall AS efter ON efter.fil = fore.fil AND efter.rad = fore.rad AND efter.regel = fore.regel AND efter.dag > fore.dag
WHERE fore.utfall = 'met' AND efter.utfall = 'not-met'
GROUP BY ALL
ORDER BY enheter DESC, fore.regel
LIMIT 10;
