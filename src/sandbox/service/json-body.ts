/** The body of a request as data from outside; `undefined`, which no schema takes, when it is no JSON. */
export async function jsonBody(request: { text(): Promise<string> }): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
