import { Bench, type Chosen, type KnownTest } from './bench.js';
import type { Instrumented } from './instrument.js';

/** What a process that tries mutants is asked, one at a time; the first is `open`. */
export type Question =
  | { readonly ask: 'open'; readonly root: string; readonly files: readonly Instrumented[] }
  | { readonly ask: 'look'; readonly files: readonly string[] }
  | { readonly ask: 'try'; readonly mutant: number; readonly chosen: readonly Chosen[] };

/** Its answer to each. */
export interface Answers {
  readonly open: 'ready';
  readonly look: readonly KnownTest[];
  readonly try: boolean;
}

interface Channel {
  send?(message: unknown): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

/** Answers what the other process asks. */
export function serveBench(channel: Channel): void {
  let bench: Bench | undefined;
  const answer = async (question: Question): Promise<Answers[Question['ask']]> => {
    if (question.ask === 'open') {
      bench = await Bench.open(question.root, question.files);
      return 'ready';
    }
    if (!bench) throw new Error('Open the bench first.');
    return question.ask === 'look' ? bench.look(question.files) : bench.notices(question.mutant, question.chosen);
  };
  channel.on('message', (message) => {
    if (!isQuestion(message)) throw new Error('This is no question.');
    void answer(message).then(
      (value) => channel.send?.({ value }),
      (error: unknown) => channel.send?.({ error: error instanceof Error ? error.stack : String(error) }),
    );
  });
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'ask' in message;
}
