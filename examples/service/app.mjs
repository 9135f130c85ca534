/**
 * A service on the rules. It keeps nothing: a profile comes with the request, is read, judged and forgotten. What cannot be
 * used is answered with 400 and findings, each with a code, a pointer and a Swedish sentence.
 */
import fastify from "fastify";
import rulebook, {
  checkUnit,
  covered,
  everything,
  FfuInputError,
  readProfile,
  rulesInForce,
  states,
  thresholdsOn,
} from "ffu-regler";
import { description } from "./description.mjs";

/** A profile is a page of text. What is much longer is none. */
const MOST_BYTES = 256 * 1024;

/** The service, not yet listening: `(await app()).inject(…)` asks it without a network. */
export async function app() {
  const service = fastify({ bodyLimit: MOST_BYTES, frameworkErrors: answered });

  // The text goes to the reader as it came: it says on which line something is wrong, also in JSON.
  service.removeAllContentTypeParsers();
  for (const type of ["application/json", "application/yaml", "text/plain"]) {
    service.addContentTypeParser(type, { parseAs: "string" }, (_request, text, done) => done(null, text));
  }
  service.setErrorHandler(answered);
  service.setNotFoundHandler((_request, reply) => reply.code(404).send({ findings: [NO_SUCH_ADDRESS] }));

  service.get("/openapi.json", () => description);

  service.get("/rules", ({ query }) => {
    const where = { region: query.region, careChoice: query.careChoice, date: query.date };
    const rules = rulesInForce(rulebook, where).map(({ rule, version }) => ({
      id: rule.id,
      title: rule.title,
      text: version.text,
      from: version.standing.from,
      levels: thresholdsOn(rulebook, rule.id, where.date),
    }));
    // An empty list is no promise that nothing applies: the answer says whether anything is known of the day.
    return { covering: covered(rulebook, where), rules };
  });

  service.post("/states", (request, reply) => judged(request, reply, states));
  service.post("/report", (request, reply) => judged(request, reply, report));

  await service.ready();
  return service;
}

/** All that a report can say. A service that asks for less answers sooner. */
function report(rules, profile, options) {
  return checkUnit(rules, profile, { ...options, include: everything });
}

/** The answer about the profile in the body, on the day of the query. */
function judged({ body, query: { date } }, reply, judge) {
  const read = readProfile(body ?? "", rulebook);
  if (!read.ok) return reply.code(400).send({ findings: read.findings });
  return { date, answer: judge(rulebook, read.profile, { date }), findings: read.findings };
}

function answered(error, _request, reply) {
  return reply.code(statusOf(error)).send({ findings: [findingOf(error)] });
}

/** A wrong call is the caller's, and Fastify says itself what it could not receive. All else is a fault of the service. */
function statusOf(error) {
  return error instanceof FfuInputError ? 400 : (error.statusCode ?? 500);
}

function findingOf(error) {
  if (error instanceof FfuInputError) {
    const [field = ""] = error.argument.split(".").slice(-1);
    return { code: error.code, severity: "error", pointer: `/${field}`, message: error.swedish };
  }
  const message = statusOf(error) < 500 ? NOT_RECEIVED : FAULT;
  return { code: error.code ?? "FEL", severity: "error", pointer: "", message };
}

const NOT_RECEIVED =
  "Anropet kunde inte tas emot. Skicka profilen som application/json eller application/yaml, högst 256 kB.";
const FAULT = "Tjänsten kunde inte svara. Felet är dess eget.";
const NO_SUCH_ADDRESS = {
  code: "ADRESS",
  severity: "error",
  pointer: "",
  message: "Adressen finns inte. Vad tjänsten svarar på står i /openapi.json.",
};
