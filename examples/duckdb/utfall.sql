-- Raderna som ffu check --fleet skriver, en per enhet och en sist, som tabeller bredvid reglernas.
-- $filer är en fil, eller flera med stjärna: utfall-*.ndjson, en för varje dag.

CREATE TEMP TABLE rader AS
SELECT *
FROM read_json(
  $filer,
  format = 'newline_delimited',
  filename = 'utfallsfil',
  columns = {
    'is': 'VARCHAR', file: 'VARCHAR', line: 'INTEGER', "name": 'VARCHAR', region: 'VARCHAR', careChoice: 'VARCHAR',
    verdict: 'VARCHAR', states: 'MAP(VARCHAR, VARCHAR)', outcome: 'VARCHAR', units: 'INTEGER', unread: 'INTEGER',
    "date": 'DATE', message: 'VARCHAR', madeBy: 'STRUCT(package VARCHAR, rulebook VARCHAR)'
  }
);

-- En körning per fil. Den sista raden säger vilken dag, hur många och med vilka regler: utan den är filen avbruten.
CREATE TABLE korningar AS
SELECT
  utfallsfil AS fil,
  max("date") AS dag,
  coalesce(bool_or("is" = 'end' AND outcome = 'completed'), false)
    AND count(*) FILTER ("is" = 'unit') = max(units)
    AND count(*) FILTER ("is" = 'unread') = max(unread) AS hel,
  max(madeBy.package) AS paket,
  max(madeBy.rulebook) AS regelbok,
  count(*) FILTER ("is" = 'unit') AS enheter,
  count(*) FILTER ("is" = 'unread') AS olasta
FROM rader
GROUP BY utfallsfil;

-- Varje enhet som prövades, med omdömet: meets, does-not-meet eller cannot-conclude.
CREATE TABLE enheter AS
SELECT korningar.dag, file AS fil, line AS rad, "name" AS namn, region, careChoice AS vardval, verdict AS omdome
FROM rader JOIN korningar ON korningar.fil = rader.utfallsfil
WHERE "is" = 'unit';

-- Varje krav på varje enhet, med utfallet: met, not-met, unknown, needs-attestation …
CREATE TABLE utfall AS
SELECT dag, fil, rad, post.key AS regel, post.value AS utfall
FROM (
  SELECT korningar.dag, file AS fil, line AS rad, unnest(map_entries(states)) AS post
  FROM rader JOIN korningar ON korningar.fil = rader.utfallsfil
  WHERE "is" = 'unit'
);

-- Varje enhet som inte kunde läsas. Den är inte prövad, och ingen får räkna den som godkänd.
CREATE TABLE olasta AS
SELECT korningar.dag, file AS fil, line AS rad, message AS varfor
FROM rader JOIN korningar ON korningar.fil = rader.utfallsfil
WHERE "is" = 'unread';

DROP TABLE rader;
