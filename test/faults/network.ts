import { contentOf } from './catalogue.js';
import { kindOf, type NetworkFault, proxyAnswer, type RequestKind } from './network-faults.js';
import type { RelayFleet } from './relay-fleet.js';
import { RELAY } from './relay-process.js';
import type { SimTime } from './sim-time.js';
import type { Witness } from './witness.js';

/** One request of a page's. */
interface Asked {
  /** The page that asks. */
  readonly page: string;
  readonly kind: RequestKind;
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** An answer on its way to a page, and what is noted when it gets there. */
interface Delivery {
  readonly response: Response;
  readonly note?: () => void;
}

/** What a fault waits for. */
interface Planned {
  readonly fault: NetworkFault;
  readonly on: RequestKind;
}

const SECOND = 1000;
/** What every visit asks for first. It is the same in every world, so it is asked of a relay once. */
const CATALOGUE = /^\/(config|products|products\/status)(\?|$)/;

const lost = () => new TypeError('Failed to fetch');

/** The way between the pages of one browser and the relay. */
export class Network {
  isOnline = true;
  /** Waits for the next requests of their kind. */
  faults: Planned[] = [];
  private readonly time: SimTime;
  private readonly relays: RelayFleet;
  private readonly witness: Witness;
  private readonly catalogue: Map<string, string>;
  /** Ends what is under way when the network is gone. */
  private readonly open = new Set<() => void>();

  constructor(time: SimTime, relays: RelayFleet, witness: Witness, catalogue: Map<string, string>) {
    this.time = time;
    this.relays = relays;
    this.witness = witness;
    this.catalogue = catalogue;
  }

  /** The network is gone, or there again. */
  turn(isOnline: boolean): void {
    this.isOnline = isOnline;
    if (!isOnline) for (const end of this.open) end();
  }

  /**
   * Carries one request out, for a page that may leave meanwhile: then `signal` breaks the connection. What the relay
   * has got it goes on with.
   */
  fetch(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    const [, page = '', path = ''] = /^\/(p\d+)(\/.*)$/.exec(url.slice(RELAY.length)) ?? [];
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? init.body : undefined;
    const asked = { page, kind: kindOf(method, path), path, method, headers: new Headers(init.headers), body };
    const key = asked.headers.get('idempotency-key');
    if (asked.kind === 'create' && key !== null && body !== undefined) {
      this.witness.sent(page, key, contentOf(JSON.parse(body)), this.time.now);
    }
    return new Promise((resolve, reject) => {
      const given = init.signal ?? undefined;
      const end = (reason: unknown) => {
        this.open.delete(fail);
        signal.removeEventListener('abort', fail);
        given?.removeEventListener('abort', abort);
        reject(reason);
      };
      const fail = () => end(lost());
      const abort = () => end(given?.reason);
      this.open.add(fail);
      signal.addEventListener('abort', fail);
      given?.addEventListener('abort', abort);
      if (!this.isOnline || signal.aborted) return fail();
      if (given?.aborted) return abort();
      const breaks = [signal, ...(given ? [given] : [])];
      this.carry(asked, breaks).then(({ response, note }) => {
        // What comes after the page has given up is heard by nobody.
        if (this.open.has(fail)) note?.();
        resolve(response);
        end(undefined);
      }, end);
    });
  }

  private async carry(asked: Asked, breaks: readonly AbortSignal[]): Promise<Delivery> {
    const fault = this.takeFault(asked.kind);
    const deliver = () => this.answered(asked, breaks);
    switch (fault) {
      case undefined:
        return deliver();
      case 'request-lost':
        throw lost();
      case 'request-silent':
        return this.never();
      case 'answer-lost':
        await this.reached(asked);
        throw lost();
      case 'answer-silent':
        await this.reached(asked);
        return this.never();
      case 'request-late-5':
      case 'request-late-50':
        await this.time.pause(fault === 'request-late-5' ? 5 * SECOND : 50 * SECOND);
        return deliver();
      case 'answer-late-5':
      case 'answer-late-20':
      case 'answer-late-50': {
        const answer = await this.answered(asked, breaks);
        await this.time.pause(Number(fault.slice('answer-late-'.length)) * SECOND);
        return answer;
      }
      case 'request-twice':
        void this.reached(asked);
        return deliver();
      case 'request-twice-later':
        this.time.after(20 * SECOND, () => void this.reached(asked));
        return deliver();
      case 'proxy-502':
      case 'proxy-404':
      case 'proxy-429':
        return { response: proxyAnswer(fault) };
      case 'proxy-502-after':
      case 'proxy-404-after':
        await this.reached(asked);
        return { response: proxyAnswer(fault === 'proxy-502-after' ? 'proxy-502' : 'proxy-404') };
      case 'answer-cut': {
        const { status, headers, text } = await this.textOf(await this.ask(asked, () => {}));
        return { response: new Response(text.slice(0, text.length / 2), { status, headers }) };
      }
    }
  }

  private takeFault(kind: RequestKind): NetworkFault | undefined {
    const index = this.faults.findIndex(({ on }) => on === kind);
    return index < 0 ? undefined : this.faults.splice(index, 1)[0]?.fault;
  }

  private never(): Promise<never> {
    return new Promise(() => {});
  }

  /** The relay does what is asked, and nobody hears of it. */
  private async reached(asked: Asked): Promise<void> {
    try {
      await (await this.ask(asked, () => {})).body?.cancel();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }

  /** The relay's answer as the page hears it. */
  private async answered(asked: Asked, breaks: readonly AbortSignal[]): Promise<Delivery> {
    if (CATALOGUE.test(asked.path)) return { response: await this.catalogueAnswer(asked) };
    const broken = new AbortController();
    const response = await this.ask(asked, () => broken.abort());
    if (asked.kind === 'events' && response.ok) {
      return { response: this.stream(response, [...breaks, broken.signal]) };
    }
    const { status, headers, text } = await this.textOf(response);
    const key = asked.headers.get('idempotency-key');
    const note = () => {
      if (key !== null) this.witness.heardOfKey(asked.page, key, asked.kind === 'create', status, text);
      this.witness.heard(text);
    };
    return { response: new Response(text, { status, headers }), note };
  }

  private async catalogueAnswer(asked: Asked): Promise<Response> {
    const known = this.catalogue.get(asked.path);
    if (known !== undefined) return new Response(known, { headers: { 'content-type': 'application/json' } });
    const { status, headers, text } = await this.textOf(await this.ask(asked, () => {}));
    if (status === 200) this.catalogue.set(asked.path, text);
    return new Response(text, { status, headers });
  }

  private async textOf(response: Response) {
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  private ask({ path, method, headers, body }: Asked, onBreak: () => void): Promise<Response> {
    const init = { method, headers, ...(body !== undefined && { body }) };
    return this.relays.fetch(new Request(RELAY + path, init), onBreak);
  }

  /** A feed as it arrives, until one of its ends is gone. */
  private stream({ body, status, headers }: Response, breaks: readonly AbortSignal[]): Response {
    const reader = body?.getReader();
    const decoder = new TextDecoder();
    const arriving = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const cut = () => {
          breaks.forEach((one) => one.removeEventListener('abort', cut));
          this.open.delete(cut);
          controller.error(lost());
          reader?.cancel().catch(() => undefined);
        };
        breaks.forEach((one) => one.addEventListener('abort', cut));
        this.open.add(cut);
        const pass = async () => {
          for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
            const text = decoder.decode(read.value);
            for (const [, data] of text.matchAll(/^data: (.*)$/gm)) this.witness.heard(data ?? '');
            controller.enqueue(read.value);
          }
          controller.close();
        };
        pass().catch(cut);
      },
    });
    return new Response(arriving, { status, headers });
  }
}
