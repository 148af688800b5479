/** Sets a timer of so many milliseconds; gives the function that takes it back. */
export type After = (milliseconds: number, run: () => void) => () => void;

/**
 * What a promise comes to, as long as that takes no more than so many milliseconds. A later answer is dropped.
 *
 * @throws Error with this message when the time is over, or whatever the promise was rejected with.
 */
export function inTime<Value>(
  milliseconds: number,
  promise: Promise<Value>,
  after: After,
  message: string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = after(milliseconds, () => reject(new Error(message)));
    promise.finally(cancel).then(resolve, reject);
  });
}
