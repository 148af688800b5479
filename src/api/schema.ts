/** As much of a zod schema as reading an answer takes. */
export interface Schema<Answer> {
  safeParse(data: unknown): { success: true; data: Answer } | { success: false; error: unknown };
}
