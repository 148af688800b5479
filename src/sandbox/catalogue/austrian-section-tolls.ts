import type { SandboxVignette } from './sandbox-country.js';

/** The same toll for everything up to 3.5 t. */
const VEHICLES = ['car', 'van', 'camper', 'motorcycle'] as const;

function sectionToll(key: string, title: string): SandboxVignette {
  return {
    key,
    vehicleTypes: VEHICLES,
    title,
    period: { count: 1, unit: 'journey' },
    // Kept "up to a year" if unused, without the exact end: never promised longer than a year less a day.
    validity: { kind: 'months-less-a-day', count: 12, unconfirmed: true },
    start: { firstDay: 0, lastDay: 0 },
    requirements: [],
  };
}

/**
 * One journey on an Austrian section toll (domain.md 1.1), from the purchase on. ASFINAG sells the Karawanken tunnel
 * southbound only: northbound it is paid to DARS.
 */
export const SECTION_TOLLS: readonly SandboxVignette[] = [
  sectionToll('a9-bosruck', 'A9 Bosruck'),
  sectionToll('a9-gleinalm', 'A9 Gleinalm'),
  sectionToll('a10-tauern', 'A10 Tauern/Katschberg'),
  sectionToll('a11-karawanken', 'A11 Karawanken AT → SI'),
  sectionToll('a13-brenner', 'A13 Brenner'),
  sectionToll('s16-arlberg', 'S16 Arlberg'),
];
