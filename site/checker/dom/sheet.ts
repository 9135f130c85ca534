/** What the parts of the form share: the profile as it stands, and the fields that cannot be read. */
import type { Profile } from "../../../src/rulebook/model.ts";
import type { CheckerData } from "../data.ts";
import type { FormModel } from "../form.ts";
import { without, withEntry, withValue, type Path } from "../state.ts";

export interface FieldFault {
  readonly label: string;
  readonly message: string;
  readonly field: HTMLElement;
}

export class Sheet {
  readonly data: CheckerData;
  readonly form: FormModel;
  readonly #changed: () => void;
  readonly #faults = new Map<HTMLElement, FieldFault>();
  #profile: Profile;

  constructor(data: CheckerData, form: FormModel, profile: Profile, changed: () => void) {
    this.data = data;
    this.form = form;
    this.#profile = profile;
    this.#changed = changed;
  }

  get profile(): Profile {
    return this.#profile;
  }

  /** Another profile altogether: what was wrong in the fields of the last one is of no interest. */
  open(profile: Profile): void {
    this.#profile = profile;
    this.#faults.clear();
  }

  replace(profile: Profile): void {
    this.#profile = profile;
    this.#changed();
  }

  set(path: Path, value: unknown): void {
    this.replace(withValue(this.#profile, path, value));
  }

  add(path: Path, entry: unknown): void {
    this.replace(withEntry(this.#profile, path, entry));
  }

  remove(path: Path): void {
    this.replace(without(this.#profile, path));
  }

  fault(fault: FieldFault): void {
    this.#faults.set(fault.field, fault);
  }

  mended(field: HTMLElement): void {
    this.#faults.delete(field);
  }

  /** In the order of the page. Fields that have been taken away are forgotten. */
  faults(): readonly FieldFault[] {
    for (const field of this.#faults.keys()) if (!field.isConnected) this.#faults.delete(field);
    return [...this.#faults.values()].sort((a, b) =>
      a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  }
}
