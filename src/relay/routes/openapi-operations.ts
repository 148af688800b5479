import type { ProblemCode } from '../../contract/problem-codes.js';
import { ROUTES } from '../../contract/routes.js';
import type { SchemaName } from './openapi-schemas.js';

/** One call of the relay, as the OpenAPI document tells it. */
export interface Operation {
  readonly path: string;
  readonly method: 'get' | 'post';
  readonly id: string;
  readonly summary: string;
  readonly body?: SchemaName;
  /** `key`: the header Idempotency-Key; `token`: the order's bearer token. */
  readonly needs?: 'key' | 'token';
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  /** What a good answer holds, by status. */
  readonly answers: Readonly<Record<number, SchemaName | 'text/event-stream' | 'application/pdf' | 'json' | 'nothing'>>;
  readonly problems: readonly ProblemCode[];
}

const VENDOR: readonly ProblemCode[] = ['rate-limited', 'vendor-failed', 'vendor-unavailable'];
const BODY: readonly ProblemCode[] = ['invalid-request', 'body-too-large', 'not-json', 'validation-failed'];
const TOKEN: readonly ProblemCode[] = ['token-missing', 'token-refused'];

/** Every call; a test holds the list against the contract's paths. */
export const OPERATIONS: readonly Operation[] = [
  {
    path: ROUTES.config,
    method: 'get',
    id: 'readConfig',
    summary: 'Who sells, how to pay and what the vendor can do.',
    answers: { 200: 'RelayConfig' },
    problems: VENDOR,
  },
  {
    path: ROUTES.products,
    method: 'get',
    id: 'readProducts',
    summary: 'What can be bought, with prices in one currency.',
    query: ['currency'],
    answers: { 200: 'Products' },
    problems: ['invalid-request', ...VENDOR],
  },
  {
    path: ROUTES.productsStatus,
    method: 'get',
    id: 'readProductsStatus',
    summary: 'What of it can be bought now.',
    answers: { 200: 'ProductsStatus' },
    problems: VENDOR,
  },
  {
    path: ROUTES.validateVehicle,
    method: 'post',
    id: 'validateVehicle',
    summary: 'Checks a plate or VIN.',
    body: 'ValidateVehicleRequest',
    answers: { 200: 'ValidateVehicleAnswer' },
    problems: [...BODY, ...VENDOR],
  },
  {
    path: ROUTES.orders,
    method: 'post',
    id: 'placeOrder',
    summary: 'Places an order, at most once for a key.',
    needs: 'key',
    body: 'OrderRequest',
    answers: { 201: 'Receipt' },
    problems: [
      'idempotency-key-missing',
      'order-not-found',
      'already-ordered',
      'order-exists',
      'price-changed',
      'product-offline',
      'idempotency-key-reused',
      'payment-refused',
      'order-in-progress',
      ...BODY,
      ...VENDOR,
    ],
  },
  {
    path: ROUTES.orderByKey,
    method: 'get',
    id: 'findOrderByKey',
    summary: 'The order placed with a key. Not found closes the key: a fresh one is safe.',
    needs: 'key',
    answers: { 200: 'Receipt', 202: 'InProgress' },
    problems: ['invalid-request', 'idempotency-key-missing', 'order-not-found', ...VENDOR],
  },
  {
    path: ROUTES.order,
    method: 'get',
    id: 'readOrder',
    summary: 'All of an order.',
    needs: 'token',
    answers: { 200: 'Order' },
    problems: TOKEN,
  },
  {
    path: ROUTES.orderStatus,
    method: 'get',
    id: 'readOrderStatus',
    summary: 'Where an order stands.',
    needs: 'token',
    answers: { 200: 'OrderSnapshot' },
    problems: TOKEN,
  },
  {
    path: ROUTES.orderEvents,
    method: 'get',
    id: 'followOrder',
    summary: 'Server-sent events; the data of each is an OrderSnapshot.',
    needs: 'token',
    headers: ['Last-Event-ID'],
    answers: { 200: 'text/event-stream' },
    problems: TOKEN,
  },
  {
    path: ROUTES.orderDocument,
    method: 'get',
    id: 'readOrderDocument',
    summary: 'A document of an order.',
    needs: 'token',
    answers: { 200: 'application/pdf' },
    problems: ['not-found', ...TOKEN, ...VENDOR],
  },
  {
    path: ROUTES.orderCancel,
    method: 'post',
    id: 'cancelOrder',
    summary: 'Cancels an order, where the vendor can.',
    needs: 'token',
    answers: { 200: 'Order' },
    problems: ['cancel-refused', ...TOKEN, ...VENDOR],
  },
  {
    path: ROUTES.orderResume,
    method: 'post',
    id: 'resumeOrder',
    summary: 'Exchanges the single-use code of a return address for a receipt.',
    body: 'ResumeRequest',
    answers: { 200: 'Receipt' },
    problems: ['token-refused', 'code-used', ...BODY],
  },
  {
    path: ROUTES.webhook,
    method: 'post',
    id: 'receiveWebhook',
    summary: "The vendor's webhooks, signed as the vendor signs.",
    answers: { 204: 'nothing' },
    problems: ['invalid-request', 'token-refused', 'not-found', 'body-too-large'],
  },
  {
    path: ROUTES.openapi,
    method: 'get',
    id: 'readOpenapi',
    summary: 'This document.',
    answers: { 200: 'json' },
    problems: [],
  },
];
