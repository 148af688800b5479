type Handlers<Events> = { readonly [Type in keyof Events]?: Set<(event: Events[Type]) => unknown> };

/** The handlers of an element's events, each with the type of its event. */
export class Listeners<Events> {
  private handlers: Handlers<Events> = {};

  add<Type extends keyof Events>(type: Type, handler: (event: Events[Type]) => unknown): void {
    const known = this.handlers[type] ?? new Set();
    known.add(handler);
    this.handlers = { ...this.handlers, [type]: known };
  }

  /** Removes one handler, or all of the type when none is given. */
  remove<Type extends keyof Events>(type: Type, handler?: (event: Events[Type]) => unknown): void {
    if (handler) this.handlers[type]?.delete(handler);
    else this.handlers[type]?.clear();
  }

  /** Whether anybody listens to a type. */
  has(type: keyof Events): boolean {
    return (this.handlers[type]?.size ?? 0) > 0;
  }

  send<Type extends keyof Events>(type: Type, event: Events[Type]): void {
    for (const handler of this.handlers[type] ?? []) handler(event);
  }
}
