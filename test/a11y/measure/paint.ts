import { blend, type Color, over, readColor, WHITE } from './colors.js';
import { pathTo } from './flat-tree.js';

/** What an element lays over what is below it. */
interface Layer {
  readonly background: Color;
  readonly opacity: number;
}

/**
 * Colours as they are seen, reckoned from the computed styles of everything below: backgrounds through shadow roots and
 * slots, half transparent ones and groups with an opacity of their own. For one look of a tree; a new look needs a new one.
 */
export class Paint {
  private readonly layers = new Map<Element, Layer>();
  private readonly paths = new Map<Element, readonly Element[]>();

  /** The ground in front of which an element's content is drawn, its own background included. */
  inside(element: Element): Color {
    return this.down(this.path(element));
  }

  /** The ground on which the element itself is drawn. */
  around(element: Element): Color {
    return this.down(this.path(element).slice(0, -1));
  }

  /** A colour drawn by the element (its text, its border) as it is seen. */
  seen(element: Element, color: string): Color {
    return this.down(this.path(element), readColor(color));
  }

  /** A colour drawn around the element, outside its own background: its outline. */
  seenAround(element: Element, color: string): Color {
    return this.down(this.path(element).slice(0, -1), readColor(color));
  }

  private path(element: Element): readonly Element[] {
    const known = this.paths.get(element) ?? pathTo(element);
    this.paths.set(element, known);
    return known;
  }

  private down(path: readonly Element[], front?: Color, ground: Color = WHITE): Color {
    const [first, ...rest] = path;
    if (!first) return front ? over(front, ground) : ground;
    const { background, opacity } = this.layer(first);
    const result = this.down(rest, front, over(background, ground));
    return opacity === 1 ? result : blend(ground, result, opacity);
  }

  private layer(element: Element): Layer {
    const known = this.layers.get(element);
    if (known) return known;
    const { display, backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
    const isDrawn = display !== 'contents';
    if (isDrawn && (backgroundImage !== 'none' || filter !== 'none' || mixBlendMode !== 'normal')) {
      throw new Error(`The ground of ${element.localName}.${element.className} cannot be reckoned.`);
    }
    const layer: Layer = {
      background: isDrawn ? readColor(backgroundColor) : [0, 0, 0, 0],
      opacity: isDrawn ? Number(opacity) : 1,
    };
    this.layers.set(element, layer);
    return layer;
  }
}
