/** The solver: is there an assignment that makes everything asserted true? */
import { init, Z3_lbool } from "z3-solver";
import type { Term } from "./smt.ts";

/** A variable and its sort, in the order they are declared. */
export type Declarations = ReadonlyMap<string, "Int" | "Bool">;

/** What the solver has chosen for every variable. A truth is 1 or 0. */
export type Model = ReadonlyMap<string, number>;

export interface Solver {
  /** Null when no assignment exists. Throws when the solver gives up: an answer that is not known proves nothing. */
  readonly solve: (declared: Declarations, asserted: readonly Term[]) => Promise<Model | null>;
  readonly close: () => void;
}

export async function openSolver(): Promise<Solver> {
  const { Z3, em } = await init();
  const context = Z3.mk_context(Z3.mk_config());
  const solve: Solver["solve"] = async (declared, asserted) => {
    const script = [
      ...[...declared].map(([name, sort]) => `(declare-const ${name} ${sort})`),
      ...asserted.map((term) => `(assert ${term})`),
    ].join("\n");
    const solver = Z3.mk_solver(context);
    Z3.solver_inc_ref(context, solver);
    try {
      // Text is handed over at once and only the search runs beside: text given to a search has been seen to be lost.
      Z3.solver_from_string(context, solver, script);
      const answer = await Z3.solver_check(context, solver);
      if (answer === Z3_lbool.Z3_L_FALSE) return null;
      if (answer !== Z3_lbool.Z3_L_TRUE) throw new Error(`the solver gives up\n${script}`);
      return readModel(Z3.model_to_string(context, Z3.solver_get_model(context, solver)));
    } finally {
      Z3.solver_dec_ref(context, solver);
    }
  };
  return { solve, close: () => em.PThread.terminateAllThreads() };
}

/** `x -> 4`, `y -> (- 2)`, `b -> true`. What the model leaves out may be anything: 0. */
function readModel(text: string): Model {
  const values = [...text.matchAll(/^(\S+) -> (?:(true|false)|(\d+)|\(- (\d+)\))$/gm)];
  return new Map(
    values.map(([, name = "", truth, positive, negative]) => [
      name,
      truth === undefined ? Number(positive ?? `-${negative}`) : Number(truth === "true"),
    ]),
  );
}
