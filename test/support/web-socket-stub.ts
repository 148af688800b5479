/** Stands in for web-test-runner's page socket, which @open-wc/testing imports and these tests never use. */
export function sendMessage(): void {}

/** See {@link sendMessage}. */
export function sendMessageWaitForResponse(): Promise<undefined> {
  return Promise.resolve(undefined);
}
