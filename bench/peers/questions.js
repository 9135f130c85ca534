/** The ten requirements as the peers are asked them: over plain values, with names that every language takes. */

/** `limit` says how two amounts stand to each other; `answer` is what somebody has attested. */
export const QUESTIONS = [
  { id: "telefon", part: "telefonsamtal_besvarade_samma_dag", of: "telefonsamtal_inkomna", atLeast: 100 },
  { id: "bedomning", amount: "langsta_vantan_pa_bedomning", atMost: 3 },
  { id: "kontakt", amount: "langsta_vantan_pa_kontakt", atMost: 0 },
  { id: "lakarkontakt", part: "listade_hos_namngiven_lakare", of: "listade", atLeast: 85 },
  {
    id: "halsosamtal",
    all: [
      { part: "inbjudna_fyrtioaringar", of: "fyrtioaringar", atLeast: 100 },
      { part: "inbjudna_femtioaringar", of: "femtioaringar", atLeast: 100 },
      { part: "halsosamtal_fyrtioaringar", of: "fyrtioaringar", atLeast: 40 },
      { part: "halsosamtal_femtioaringar", of: "femtioaringar", atLeast: 50 },
    ],
  },
  { id: "antibiotika", part: "antibiotikarecept_12_manader", of: "listade", per: 1000, lessThan: 250 },
  { id: "uvi", part: "uvi_recept_bredspektrum_kvinnor_18_79", of: "uvi_recept_kvinnor_18_79", atMost: 10 },
  { id: "vald", answer: "svar_vald" },
  { id: "patientsakerhet", answer: "svar_patientsakerhet" },
  { id: "oppettid", amount: "minuter_per_vecka", atLeast: 2700 },
];

/** The comparisons that a question consists of. */
export function partsOf(question) {
  return question.all ?? [question];
}

export function namesIn(question) {
  return [...new Set(partsOf(question).flatMap(({ part, of, amount, answer }) => [part, of, amount, answer]))].filter(
    (name) => name !== undefined,
  );
}

/** Every name that is asked for anywhere. */
export const NAMES = [...new Set(QUESTIONS.flatMap(namesIn))];

/** One comparison in the arithmetic that FEEL, ZEN and Publicodes share. */
export function comparison({ part, of, amount, answer, per = 100, ...limit }, text = (it) => `"${it}"`) {
  if (answer !== undefined) return `${answer} = ${text("ja")}`;
  const [name, value] = Object.entries(limit).find(([key]) => key in SIGNS);
  return amount === undefined
    ? `${part} * ${per} ${SIGNS[name]} ${value} * ${of}`
    : `${amount} ${SIGNS[name]} ${value}`;
}

export const SIGNS = { atLeast: ">=", atMost: "<=", lessThan: "<" };
