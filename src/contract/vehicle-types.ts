/** The vehicles a vignette can be bound to, by themselves: the widget needs no schema to name them. */
export const VEHICLE_TYPES = ['motorcycle', 'car', 'van', 'camper', 'trailer'] as const;
