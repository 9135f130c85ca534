-- Frågor till tabellerna som ffu export --sql skriver. Skriptet skapar tabellerna, så börja varje gång med en ny fil:
--   npx ffu export --sql regler.sql
--   sqlite3 regler.db < regler.sql
--   sqlite3 regler.db < fragor.sql

-- Vad gäller en vårdcentral i Skåne den 1 september 2025?
SELECT i_kraft.regel, titel
FROM i_kraft JOIN regler_vardval USING (regel)
WHERE '2025-09-01' BETWEEN fran AND till
  AND region IN ('skane', 'nationellt') AND vardval = 'vardcentral' AND mottagare IN ('enhet', 'leverantor')
ORDER BY i_kraft.regel;

-- Vilka tal mäts öppettiden mot, och när?
SELECT i_kraft.fran, i_kraft.till, nivaer.jamforelse, nivaer.varde, nivaer.enhet
FROM i_kraft
JOIN kontroller ON kontroller.lydelse = i_kraft.lydelse
JOIN nivaer ON nivaer.kontroll = kontroller.id
WHERE i_kraft.regel = 'skane/vardcentral/oppettid-vecka'
ORDER BY i_kraft.fran;

-- Vad ändrades mellan den 31 augusti och den 1 september 2025?
SELECT COALESCE(fore.regel, efter.regel) AS regel, fore.lydelse AS fore, efter.lydelse AS efter
FROM (SELECT * FROM i_kraft WHERE '2025-08-31' BETWEEN fran AND till) AS fore
FULL JOIN (SELECT * FROM i_kraft WHERE '2025-09-01' BETWEEN fran AND till) AS efter ON efter.regel = fore.regel
WHERE fore.lydelse IS DISTINCT FROM efter.lydelse
ORDER BY 1;
