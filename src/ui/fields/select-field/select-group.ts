/** Options under a heading, in their order; all texts already translated. */
export interface SelectGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}
