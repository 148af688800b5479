import type { OrderRequest } from '../../contract/order-request.js';
import type { RelayCore } from './relay-core.js';

/** Whose vignettes the products of a request are: product id → ISO 3166-1 alpha-2. What is not in the catalogue is missing. */
export async function productCountriesOf(
  core: Pick<RelayCore, 'catalogue'>,
  { items, total }: OrderRequest,
): Promise<ReadonlyMap<string, string>> {
  const { products } = await core.catalogue.products(total.currency);
  const wanted = new Set(items.map(({ productId }) => productId));
  return new Map(products.filter(({ id }) => wanted.has(id)).map(({ id, country }) => [id, country]));
}
