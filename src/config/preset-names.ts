/** The shipped presets that have a file of this name in `themes/presets/`; `default` needs none. */
export const PRESETS = [
  'adriatic-summer',
  'austria-one-page',
  'balkan-transit',
  'camper-van',
  'kiosk',
  'motorbike-tour',
  'rental-car',
  'swiss-annual',
  'travel-blog',
  'winter-austria',
] as const;

/** A shipped preset. */
export type PresetName = (typeof PRESETS)[number];
