import { attributeFacts, type AttributeFacts, elementFacts, eventFacts, partFacts } from './public-facts.js';
import { placesOf } from './part-places.js';
import type { ElementMethod } from './read-element.js';
import type { EventFacts } from './read-event.js';
import { readTokens, type TokenFacts } from './read-tokens.js';

const INDEX = 'dist/package/index.js';
const DEFINE = 'dist/package/define.js';
const TAG = 'vignette-checkout';

/** What CSS calls the types of the theme format. */
const SYNTAX: Readonly<Record<string, string>> = {
  color: '<color>',
  dimension: '<length>',
  duration: '<time>',
  number: '<number>',
  fontWeight: '<number>',
  fontFamily: '<family-name>#',
  cubicBezier: '<easing-function>',
  shadow: '<shadow>#',
};

const text = (type: string) => ({ text: type });

function attribute({
  attribute: name,
  name: fieldName,
  description,
  allowed,
  values,
  isOpen,
  fallback,
}: AttributeFacts) {
  const words = values.map((value) => `'${value}'`);
  return {
    name,
    fieldName,
    type: text([...words, ...(isOpen || !words.length ? ['string'] : [])].join(' | ')),
    ...(fallback !== undefined && { default: JSON.stringify(fallback) }),
    description: allowed ? `${description} Allowed: ${allowed}.` : description,
  };
}

const method = ({ name, parameters, returns, description }: ElementMethod) => ({
  kind: 'method',
  name,
  ...(parameters.length > 0 && {
    parameters: parameters.map((one) => ({
      name: one.name,
      type: text(one.type),
      ...(one.description && { description: one.description }),
    })),
  }),
  return: { type: text(returns) },
  description,
});

const eventClass = ({ className, description, fields }: EventFacts) => ({
  kind: 'class',
  name: className,
  description,
  superclass: { name: 'Event', package: 'global:' },
  members: fields.map(({ name, type, description: words }) => ({
    kind: 'field',
    name,
    type: text(type),
    readonly: true,
    description: words,
  })),
});

const property = ({ name, type, description, light, dark }: TokenFacts) => ({
  name: `--vignette-${name}`,
  syntax: SYNTAX[type] ?? '*',
  default: light,
  description: dark === light ? description : `${description} In the dark: ${dark}.`,
});

function element() {
  const { name, doc, properties, methods } = elementFacts();
  const attributes = attributeFacts();
  return {
    kind: 'class',
    customElement: true,
    tagName: TAG,
    name,
    description: doc.description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes.map(attribute),
    members: [
      ...properties.map(({ attribute: written, default: initial, ...one }) => ({
        kind: 'field',
        name: one.name,
        type: text(one.type),
        default: initial,
        description: one.description,
        ...(written !== undefined && { attribute: written }),
      })),
      ...methods.map(method),
    ],
    events: eventFacts().map((event) => ({
      name: event.name,
      type: text(event.className),
      description: event.description,
    })),
    slots: doc.tags.flatMap(({ tag, name: slot, text: description }) =>
      tag === 'slot' ? [{ name: slot, description }] : [],
    ),
    cssParts: partFacts().map(({ name: part, description }) => ({
      name: part,
      description: `${description} Found in: ${placesOf(part)}.`,
    })),
    cssProperties: readTokens().map(property),
  };
}

/** What the code says of `<vignette-checkout>`, in the form of the Custom Elements Manifest 2.1.0. */
export function manifest(): object {
  const events = eventFacts();
  const { name } = elementFacts();
  const exported = (one: string) => ({ kind: 'js', name: one, declaration: { name: one, module: INDEX } });
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: INDEX,
        declarations: [element(), ...events.map(eventClass)],
        exports: [exported(name), ...events.map(({ className }) => exported(className))],
      },
      {
        kind: 'javascript-module',
        path: DEFINE,
        exports: [{ kind: 'custom-element-definition', name: TAG, declaration: { name, module: INDEX } }],
      },
    ],
  };
}
