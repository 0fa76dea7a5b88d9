/**
 * The type of all tables that say what the English table says: the same names, functions that take
 * the same things, and any text where English has one of its own.
 */
export type Words<Table> = Table extends (...given: infer Given) => infer Said
  ? (...given: Given) => Words<Said>
  : Table extends string
    ? string
    : Table extends readonly (infer Item)[]
      ? readonly Words<Item>[]
      : Table extends object
        ? { readonly [Name in keyof Table]: Words<Table[Name]> }
        : Table;
