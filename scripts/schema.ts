import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { file, formatNumber } from '../src/model/file.ts';
import { isExactNumber } from '../src/model/quantity.ts';

/**
 * The JSON Schema of a briefing file: what an editor needs to complete keys, explain them and mark
 * mistakes while a person types. It is draft 7, which editors read best.
 *
 * What no schema can say, such as ids that resolve and dates that exist, is left to
 * the loader: the schema may accept what the program refuses, never the other way round.
 *
 * @returns the text of the schema file
 */
export function schemaText(): string {
  const { $schema, ...schema } = toJsonSchema(file as unknown as v.GenericSchema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'throw',
    overrideSchema,
    overrideAction,
  });
  const whole = {
    $schema,
    $id: `urn:briefing:format:${formatNumber}`,
    title: `Briefing, format ${formatNumber}`,
    ...explained(schema, file),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const overrideSchema: NonNullable<ConversionConfig['overrideSchema']> = context => {
  const { valibotSchema, jsonSchema, errors } = context;
  if (errors) return null;
  if (isOfType<v.LooseObjectSchema<v.ObjectEntries, undefined>>(valibotSchema, 'loose_object')) {
    return closedObject(jsonSchema, valibotSchema.entries);
  }
  if (isOfType<v.ArraySchema<v.GenericSchema, undefined>>(valibotSchema, 'array')) {
    return { ...jsonSchema, items: explained(jsonSchema.items as JsonSchema, valibotSchema.item) };
  }
  if (isOfType<v.GenericSchema & { value: v.GenericSchema }>(valibotSchema, 'record')) {
    const each = jsonSchema.additionalProperties as JsonSchema;
    return { ...jsonSchema, additionalProperties: explained(each, valibotSchema.value) };
  }
  if (valibotSchema.type === 'optional') return withoutEmptyDefault(jsonSchema);
  if (jsonSchema.anyOf) return { ...jsonSchema, anyOf: jsonSchema.anyOf.flatMap(alternatives) };
  return null;
};

const overrideAction: NonNullable<ConversionConfig['overrideAction']> = context => {
  const { jsonSchema, errors } = context;
  const action = context.valibotAction as { type: string; requirement?: unknown };
  switch (action.type) {
    case 'regex':
      return { ...jsonSchema, pattern: flagless(action.requirement as RegExp) };
    case 'check':
      return action.requirement === isExactNumber
        ? { ...jsonSchema, minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
        : jsonSchema;
    case 'raw_check':
    case 'transform':
      return jsonSchema;
    default:
      return errors ? null : jsonSchema;
  }
};

/** `closed()` of the model is an open object with a check that no other key is there. */
function closedObject(jsonSchema: JsonSchema, entries: v.ObjectEntries): JsonSchema {
  const { properties = {}, required = [], ...rest } = jsonSchema;
  const described = Object.entries(entries).map(([key, entry]) => [
    key,
    explained(properties[key] as JsonSchema, entry),
  ]);
  return {
    ...rest,
    properties: Object.fromEntries(described),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** A choice within a choice is one choice, and read as one by a person who made a mistake in it. */
function alternatives(choice: JsonSchema | boolean): (JsonSchema | boolean)[] {
  const isBare = typeof choice === 'object' && Object.keys(choice).length === 1;
  return isBare && choice.anyOf ? choice.anyOf : [choice];
}

/** The schema of a value with its sentence in front, where editors look for it. */
function explained(jsonSchema: JsonSchema, schema: unknown): JsonSchema {
  const { description: _, ...rest } = jsonSchema;
  const description = descriptionOf(schema as v.GenericSchema);
  return description === undefined ? rest : { description, ...rest };
}

function descriptionOf(schema: v.GenericSchema | { wrapped: v.GenericSchema }): string | undefined {
  if ('type' in schema) {
    const own = v.getDescription(schema);
    if (own !== undefined) return own;
  }
  return 'wrapped' in schema ? descriptionOf(schema.wrapped) : undefined;
}

/** An editor offers to write a default into the file, and nothing is better left out than empty. */
function withoutEmptyDefault(jsonSchema: JsonSchema): JsonSchema {
  const { default: fallback, ...rest } = jsonSchema;
  return fallback === null || typeof fallback === 'object' ? rest : jsonSchema;
}

/**
 * The source of a regular expression without its flags. Validators read patterns as Unicode, so
 * `u` is nothing to lose; under `i` every letter comes to stand in both cases.
 *
 * @throws for flags that a pattern cannot do without
 */
function flagless({ source, flags }: RegExp): string {
  if (flags === '' || flags === 'u') return source;
  if (flags === 'i' && !source.includes('[a-')) {
    return source.replaceAll(/\\.|[a-z]/gi, found =>
      found.length > 1 ? found : `[${found.toLowerCase()}${found.toUpperCase()}]`,
    );
  }
  throw new Error(`The pattern /${source}/${flags} cannot be written without its flags.`);
}

function isOfType<Schema extends v.GenericSchema>(
  schema: { readonly type: string },
  type: Schema['type'],
): schema is Schema {
  return schema.type === type;
}
