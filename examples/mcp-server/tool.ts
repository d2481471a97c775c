import type * as z from 'zod';

/** A value of a schema, readonly at every depth, as the functions of the library return it. */
type Answer<Value> = { readonly [Key in keyof Value]: Answer<Value[Key]> };

/** A question that an agent may ask. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly title: string;
  /** The contract for the model: the fields by their names, the closed words, and the limits. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** The answer; the message of a `RangeError` reaches the caller as the text of an error. */
  answer(input: z.output<Input>): Answer<z.input<Output>>;
}

/** A tool whose answer is held to its schemas. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Tool<Input, Output>,
): Tool<Input, Output> {
  return tool;
}
