import type { Schedule } from '../core/schedule.js';

/** A stream of server-sent events that is kept open until one side ends it. */
export interface EventStream {
  readonly body: ReadableStream<Uint8Array>;
  /** Sends one message; nothing after the end. */
  send(id: string, data: unknown): void;
  end(): void;
}

/** How a stream is kept alive, and what happens when it ends, whoever ends it. */
export interface EventStreamOptions {
  readonly schedule: Schedule;
  /** A comment is sent this often, in milliseconds, so that nothing on the way takes the stream for dead. */
  readonly heartbeat: number;
  readonly onEnd: () => void;
}

/** Opens an event stream. `onEnd` is called once. */
export function createEventStream({ schedule, heartbeat, onEnd }: EventStreamOptions): EventStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let stopBeating = () => {};

  const write = (text: string) => controller?.enqueue(encoder.encode(text));
  const beat = () => {
    write(':\n\n');
    stopBeating = schedule(beat, heartbeat);
  };
  const finish = () => {
    if (!controller) return;
    controller = undefined;
    stopBeating();
    onEnd();
  };

  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
      stopBeating = schedule(beat, heartbeat);
    },
    cancel: finish,
  });

  return {
    body,
    send: (id, data) => write(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => {
      controller?.close();
      finish();
    },
  };
}
