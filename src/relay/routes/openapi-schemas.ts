import * as z from 'zod/mini';
import { RelayConfig } from '../../contract/config.js';
import { InProgress } from '../../contract/in-progress.js';
import { Order, Receipt, ResumeRequest } from '../../contract/order.js';
import { OrderRequest } from '../../contract/order-request.js';
import { OrderSnapshot, OrderStatus, PaymentState } from '../../contract/order-status.js';
import { PaymentType } from '../../contract/payment-type.js';
import { Money } from '../../contract/primitives.js';
import { Problem } from '../../contract/problem.js';
import { Product, Products } from '../../contract/products.js';
import { ProductsStatus } from '../../contract/products-status.js';
import { ValidateVehicleAnswer, ValidateVehicleRequest } from '../../contract/validate-vehicle.js';

const NAMED = {
  InProgress,
  Money,
  Order,
  OrderRequest,
  OrderSnapshot,
  OrderStatus,
  PaymentState,
  PaymentType,
  Problem,
  Product,
  Products,
  ProductsStatus,
  Receipt,
  RelayConfig,
  ResumeRequest,
  ValidateVehicleAnswer,
  ValidateVehicleRequest,
};

/** A shape of the contract that has a name in the OpenAPI document. */
export type SchemaName = keyof typeof NAMED;

/** Where the OpenAPI document keeps a shape. */
export const schemaRef = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** The contract's shapes as JSON Schema. */
export function contractSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => schemaRef(id).$ref,
    // Answers may grow: what a client does not know it must let pass.
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // What an unknown word reads as is a rule for clients, not a default.
      if (zodSchema instanceof z.ZodMiniCatch) delete jsonSchema.default;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [name, schema]),
  );
}
