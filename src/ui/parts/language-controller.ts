import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { I18n } from '../../i18n/i18n.js';

/** Draws its host anew after each change of language, as long as the host is in the page. */
export class LanguageController implements ReactiveController {
  private readonly host: ReactiveControllerHost & { readonly i18n: I18n | undefined };
  private heard: I18n | undefined;
  private stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & { readonly i18n: I18n | undefined }) {
    this.host = host;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const { i18n } = this.host;
    if (i18n === this.heard) return;
    this.hostDisconnected();
    this.heard = i18n;
    this.stop = i18n?.subscribe(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = undefined;
    this.heard = undefined;
  }
}
