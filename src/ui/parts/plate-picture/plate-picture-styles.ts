import { css } from 'lit';

/** For `platePicture()`. */
export const platePictureStyles = css`
  .plate-place {
    container-type: inline-size;
  }
  .plate {
    display: flex;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    border: 2px solid var(--vignette-color-plate-text);
    border-radius: var(--vignette-radius-medium);
    background: var(--vignette-color-plate-surface);
    color: var(--vignette-color-plate-text);
    box-shadow: var(--vignette-shadow);
    font-family: var(--vignette-font-family-plate);
    line-height: 1.1;
    overflow: hidden;
    unicode-bidi: isolate;
  }
  .band {
    display: flex;
    align-items: end;
    justify-content: center;
    min-inline-size: 2.6em;
    padding: var(--vignette-space-1);
    background: var(--vignette-color-plate-band);
    color: var(--vignette-color-plate-on-band);
    font-size: var(--vignette-font-size-small);
    font-weight: var(--vignette-font-weight-strong);
  }
  .band.plain {
    background: none;
    color: inherit;
  }
  .band.end {
    min-inline-size: 1.3em;
  }
  /* The colours of the road, not of the theme. */
  .yellow {
    border-color: #1c1c1c;
    background: #f9c806;
    color: #1c1c1c;
  }
  .black {
    border-color: #fff;
    background: #1c1c1c;
    color: #fff;
  }
  .red,
  .navy {
    border-color: currentColor;
    background: #fff;
  }
  .red {
    color: #9d0a2b;
  }
  .navy {
    color: #003f87;
  }
  .number {
    padding: var(--vignette-space-3) min(var(--vignette-space-4), 5cqi);
    font-size: min(var(--vignette-font-size-plate) * 1.35, 10cqi);
    font-weight: var(--vignette-font-weight-strong);
    letter-spacing: 0.06em;
  }
  @media (forced-colors: active) {
    .plate {
      border-color: CanvasText;
    }
    .band {
      border-inline-end: 1px solid CanvasText;
    }
    .band.end {
      border-inline: 1px solid CanvasText;
    }
  }
`;
