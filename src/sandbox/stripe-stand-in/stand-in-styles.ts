const RULES = `
.SandboxElement { display: grid; gap: var(--sandbox-gap, 12px); font-family: var(--sandbox-font, inherit);
  font-size: var(--sandbox-size, 16px); color: var(--sandbox-text, inherit); text-align: start; }
.SandboxElement fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 1em; }
.SandboxElement p { margin: 0; }
.SandboxElement-row { display: grid; grid-template-columns: 1fr 1fr; gap: inherit; }
.SandboxElement-field { display: grid; gap: 4px; align-content: start; min-inline-size: 0; }
.SandboxElement-field input { box-sizing: border-box; inline-size: 100%; min-block-size: 44px; padding: 0 12px;
  border: 1px solid var(--sandbox-border, #767676); border-radius: var(--sandbox-radius, 5px);
  background: var(--sandbox-background, #fff); color: var(--sandbox-text, #1a1a1a); font: inherit;
  direction: ltr; font-variant-numeric: tabular-nums; }
.SandboxElement-field input:focus-visible { outline: 2px solid var(--sandbox-primary, #0570de); outline-offset: 1px; }
.SandboxElement-field input[aria-invalid='true'] { border-color: var(--sandbox-danger, #b3093c); }
.SandboxElement-error { color: var(--sandbox-danger, #b3093c); font-size: 0.875em; }
.SandboxElement-error:empty { display: none; }
.SandboxElement-wallet { min-block-size: 44px; border: 0; border-radius: var(--sandbox-radius, 5px);
  background: #000; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
.SandboxElement-wallet:focus-visible { outline: 2px solid var(--sandbox-primary, #0570de); outline-offset: 2px; }
.SandboxDialog { position: fixed; inset: 0; z-index: 2147483647; display: grid; place-items: center; padding: 16px;
  background: rgb(0 0 0 / 55%); font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; text-align: start; }
.SandboxDialog-box { box-sizing: border-box; inline-size: min(400px, 100%); padding: 24px; border-radius: 12px;
  background: #fff; display: grid; gap: 12px; }
.SandboxDialog h2, .SandboxDialog p { margin: 0; font: inherit; }
.SandboxDialog h2 { font-size: 20px; font-weight: 700; }
.SandboxDialog button { min-block-size: 44px; border: 1px solid #0b5c53; border-radius: 8px; background: #fff;
  color: #0b5c53; font: inherit; font-weight: 600; cursor: pointer; }
.SandboxDialog button:first-of-type { background: #0b5c53; color: #fff; }
.SandboxDialog button:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 2px; }
`;

const styled = new WeakSet<Document>();

/** Brings the styles of the stand-in into a document, once; by a constructed sheet, which no CSP forbids. */
export function addStandInStyles(document: Document): void {
  if (styled.has(document)) return;
  styled.add(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
