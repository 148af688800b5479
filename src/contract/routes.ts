/** The paths of the relay, below the address given as `api`. `:id` and `:n` are path parameters. */
export const ROUTES = {
  config: '/config',
  products: '/products',
  productsStatus: '/products/status',
  validateVehicle: '/validate-vehicle',
  orders: '/orders',
  orderByKey: '/orders/by-key',
  order: '/orders/:id',
  orderStatus: '/orders/:id/status',
  orderEvents: '/orders/:id/events',
  orderDocument: '/orders/:id/documents/:n',
  orderCancel: '/orders/:id/cancel',
  orderResume: '/orders/:id/resume',
  webhook: '/webhooks/:vendor',
  openapi: '/openapi.json',
} as const;
