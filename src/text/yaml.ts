import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'

/** What is wrong at one place of a file that a person wrote. */
export interface Mistake {
  /** "FILE:LINE" */
  source: string
  problem: string
}

/** An entry of a mapping; its value null where nothing is written. */
export interface YamlEntry {
  name: string
  key: Node
  value: Node | null
}

/** Reads a YAML file that a person wrote, and collects what is wrong with it, so that one run shows every mistake. */
export class YamlReader {
  readonly failures: Mistake[] = []
  /** What the file holds; null where it is empty. */
  readonly root: Node | null
  readonly #document: Document
  readonly #lines = new LineCounter()

  /** @param file what to call the YAML in messages */
  constructor(
    yaml: string,
    private readonly file: string,
  ) {
    this.#document = parseDocument(yaml, { lineCounter: this.#lines, prettyErrors: false })
    for (const { pos, message } of this.#document.errors) {
      const { line } = this.#lines.linePos(pos[0])
      this.failures.push({ source: `${file}:${line}`, problem: `not YAML: ${message}` })
    }
    this.root = this.node(this.#document.contents)
  }

  /** Notes a mistake at a node. */
  problem(node: Node | null, message: string): void {
    this.failures.push({ source: `${this.file}:${this.line(node)}`, problem: message })
  }

  /** The line on which a node begins, counted from 1. */
  line(node: Node | null): number {
    return this.#lines.linePos(node?.range?.[0] ?? 0).line
  }

  /** The entries of a mapping with string keys, each with the node of its key; every key has to be one of `allowed`. */
  entries(map: YAMLMap, of: string, allowed: readonly string[]): YamlEntry[] {
    const entries: YamlEntry[] = []
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue
      const name = String(key.value)
      if (allowed.includes(name)) entries.push({ name, key, value: this.node(value) })
      else this.problem(key, `${of} has no field "${name}"; it has ${allowed.join(', ')}`)
    }
    return entries
  }

  /** The node itself, or the one that an alias stands for. */
  node(value: unknown): Node | null {
    if (isAlias(value)) return value.resolve(this.#document) ?? null
    return isMap(value) || isSeq(value) || isScalar(value) ? value : null
  }
}

/** A scalar's words: a string as YAML reads it, anything else (1959, true) as it is spelled. */
export function written(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}
