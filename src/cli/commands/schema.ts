import { Command } from 'commander'
import { recordSchema } from '../../schema/index.js'

/** `tumen schema`: the JSON Schema of a record. */
export function schemaCommand(): Command {
  return new Command('schema').description('print the JSON Schema (draft 2020-12) of a record').action(() => {
    process.stdout.write(`${JSON.stringify(recordSchema, null, 2)}\n`)
  })
}
