/** At which step of an order a relay is killed: before or after a call, the first one or the second since it was told. */
export interface DeathWish {
  readonly of: 'store' | 'vendor';
  readonly call: string;
  readonly when: 'before' | 'after';
  readonly time: 1 | 2;
}
