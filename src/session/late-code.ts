import { RelayError } from '../api/relay-error.js';

/** Code that is loaded when it is needed, or ahead of that. What did not come is asked for anew the next time. */
export class LateCode<Code> {
  private readonly load: () => Promise<Code>;
  private coming: Promise<Code> | undefined;
  private code: Code | undefined;

  constructor(load: () => Promise<Code>) {
    this.load = load;
  }

  /** Whether it is there, or on its way. */
  get isWanted(): boolean {
    return this.coming !== undefined;
  }

  /**
   * Loads it, once.
   *
   * @throws RelayError `network` when it does not come.
   */
  get(): Promise<Code> {
    this.coming ??= this.load().then(
      (code) => (this.code = code),
      (cause: unknown) => {
        this.coming = undefined;
        throw new RelayError('network', { cause });
      },
    );
    return this.coming;
  }

  /**
   * Does something with it: within the same call when it is there, so that a press on Pay does not wait.
   *
   * @throws RelayError `network` when it does not come, and whatever `run` throws.
   */
  async use<Result>(run: (code: Code) => Promise<Result>): Promise<Result> {
    return run(this.code ?? (await this.get()));
  }
}
