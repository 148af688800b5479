import { RelayProcess, type RelayParts } from './relay-process.js';

/** The relay's processes on one store, and who starts them again when they have died. */
export class RelayFleet {
  private readonly parts: RelayParts;
  private readonly processes: RelayProcess[];
  /** How often a process has died. */
  deaths = 0;
  private turn = 0;
  private readonly comesBackAfter: number;

  /** `comesBackAfter` milliseconds a process that died is started again. */
  constructor(parts: RelayParts, size: number, comesBackAfter: number) {
    this.parts = parts;
    this.comesBackAfter = comesBackAfter;
    this.processes = Array.from({ length: size }, () => this.start());
  }

  /** Each request goes to the next process; a dead one refuses it. */
  fetch(request: Request, onBreak: () => void): Promise<Response> {
    this.turn += 1;
    this.watch();
    const process = this.processes[this.turn % this.processes.length];
    return process ? process.fetch(request, onBreak) : Promise.reject(new TypeError('There is no relay.'));
  }

  /** All processes die now. */
  die(): void {
    for (const process of this.processes) process.die();
    this.watch();
  }

  /** Each dies at one of its next writes. */
  dieAtWrite(writes: number, when: 'before' | 'after'): void {
    for (const process of this.processes) process.dieAtWrite(writes, when);
  }

  /** Whatever was to kill them does not any more, and the dead are started. */
  mend(): void {
    this.processes.forEach((process, index) => {
      process.spare();
      if (!process.isAlive) this.processes[index] = this.start();
    });
  }

  private start(): RelayProcess {
    return new RelayProcess(this.parts, () => (this.deaths += 1));
  }

  /** A supervisor notices the dead. */
  private watch(): void {
    this.processes.forEach((process, index) => {
      if (process.isAlive) return;
      this.parts.time.after(this.comesBackAfter, () => {
        if (this.processes[index] === process) this.processes[index] = this.start();
      });
    });
  }
}
