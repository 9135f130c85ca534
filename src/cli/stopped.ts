/** The person would rather not answer: Ctrl-C, Ctrl-D, or an input that has ended. */
export class StoppedError extends Error {
  override readonly name = "StoppedError";
}
