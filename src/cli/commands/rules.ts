import { Command } from 'commander'
import stringWidth from 'string-width'
import { kinds } from '../../claims/kinds.js'
import { EXAMPLE_DATE, type Rule } from '../../rules/rule.js'
import { similar } from '../similar.js'

interface ListedRule extends Rule {
  kind: string
}

/** `tumen rules [id]`: what each rule finds, with the examples that it is tested by. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('list the rules, each with its examples')
    .argument('[id]', 'a rule ("date.ago"), or the beginning of some ("date")')
    .option('--json', 'print JSON')
    .addHelpText('after', `\nThe examples of relative dates are read on ${EXAMPLE_DATE}.`)
    .action((id: string | undefined, options: { json?: boolean }, command: Command) => {
      const all = kinds.flatMap(({ name, rules }) => rules.map((rule): ListedRule => ({ kind: name, ...shown(rule) })))
      const chosen = id === undefined ? all : chosenBy(id, all)
      if (chosen.length === 0 && id !== undefined) {
        const near = similar(id, [...all.map((rule) => rule.id), ...kinds.map((kind) => kind.name)])
        const hint = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; `tumen rules` lists all'
        command.error(`error: no rule "${id}"${hint}`, { exitCode: 2 })
      }
      process.stdout.write(options.json ? `${JSON.stringify(chosen, null, 2)}\n` : chosen.map(paragraph).join('\n'))
    })
}

/** The rule of that id, else those of the kind, else those whose ids go on from it after a dot. */
function chosenBy(id: string, all: readonly ListedRule[]): ListedRule[] {
  const exact = all.filter((rule) => rule.id === id || rule.kind === id)
  const prefix = id.endsWith('.') ? id : `${id}.`
  return exact.length > 0 ? exact : all.filter((rule) => rule.id.startsWith(prefix))
}

/** A rule's data without what it finds them with. */
function shown({ id, says, examples, never }: Rule): Rule {
  return { id, says, examples, never }
}

function paragraph({ id, says, examples, never }: ListedRule): string {
  const pieces = Object.entries(examples)
  const width = Math.max(0, ...pieces.map(([text]) => stringWidth(text)))
  const lines = pieces.map(([text, value]) => `    ${text}${' '.repeat(width - stringWidth(text))}  → ${value}`)
  const not = never.map((text) => `    never: ${text}`)
  return `${[id, `  ${says}`, ...lines, ...not].join('\n')}\n`
}
