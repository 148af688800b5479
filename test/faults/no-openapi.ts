/** Stands in for the relay's description of itself, which costs as much as a purchase and of which no order depends. */
export function addOpenapiRoute(): void {}
