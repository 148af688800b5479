/** Fills the order's id into a path of `ROUTES`. */
export const orderPath = (route: string, orderId: string): string => route.replace(':id', encodeURIComponent(orderId));

/** What opens one order: its id and its token. */
export interface OrderAccess {
  readonly orderId: string;
  readonly token: string;
}
