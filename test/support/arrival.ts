/** Something that is waited for until a test lets it come, or fail. `Promise.withResolvers` is not in every Node. */
export class Arrival<Value> {
  readonly promise: Promise<Value>;
  private settle: { come: (value: Value) => void; fail: (cause: Error) => void } | undefined;

  constructor() {
    this.promise = new Promise((come, fail) => {
      this.settle = { come, fail };
    });
  }

  come(value: Value): void {
    this.settle?.come(value);
  }

  fail(cause: Error): void {
    this.settle?.fail(cause);
  }
}
