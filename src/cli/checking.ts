import { mkdir, readFile } from 'node:fs/promises'
import { basename, posix } from 'node:path'
import type { Article } from '../article/article.js'
import { extract } from '../extract.js'
import {
  areFactsOf,
  countFacts,
  differences,
  type Facts,
  type FactsFolder,
  fixtureStems,
  newFixture,
  parseFacts,
  updatedFixture,
} from '../facts/index.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ArticleRecord } from '../record.js'
import type { CheckedArticle, CheckReport } from './check-report.js'
import { wholeFile } from './sink.js'

export interface CheckOptions {
  /** The folder of the fixtures. */
  folder: string
  /** The reference date of facts that name none, ISO 8601. */
  date?: string
  /** The words to read by; the built-in ones when left out. */
  lexicon?: Lexicon
  /** Write the fixtures anew before comparing with them. */
  update: boolean
}

/** Compares articles, one at a time, with the fixtures of a folder. */
export class Checking {
  readonly report: CheckReport
  readonly #facts: readonly Facts[]
  readonly #broken: readonly string[]
  readonly #options: CheckOptions
  /** Which article each fixture turned out to be of. */
  readonly #articleOf = new Map<string, string>()
  readonly #files: Set<string>

  constructor({ facts, broken, failures }: FactsFolder, options: CheckOptions) {
    this.#facts = facts
    this.#broken = broken
    this.#options = options
    this.#files = new Set([...facts.map(({ file }) => file), ...broken])
    this.report = { schema: 'tumen-check/1', articles: [], unchecked: [], failed: [...failures] }
  }

  /** Checks one article, or writes its facts. */
  async check(article: Article): Promise<void> {
    const { source } = article
    const own = this.#facts.filter((facts) => areFactsOf(facts, source) && this.#claim(facts, source))
    for (const facts of own) await this.#compare(article, facts)
    if (own.length > 0) return
    if (this.#options.update) await this.#create(article)
    else this.report.unchecked.push(source)
  }

  /** Notes as failed the fixtures of which no article came. */
  noteUnused(): void {
    for (const { file, article } of this.#facts) {
      if (this.#articleOf.has(file)) continue
      const hint = article === null ? '; `article: NAME` in it says of which it is' : ` whose path ends in ${article}`
      this.report.failed.push({ source: file, problem: `no article for these facts${hint}` })
    }
  }

  /** A fixture is of one article: a second one fails. */
  #claim({ file }: Facts, source: string): boolean {
    const first = this.#articleOf.get(file)
    if (first === undefined) this.#articleOf.set(file, source)
    else {
      const problem = `both ${first} and ${source} answer to these facts; \`article: PATH\` in it says which`
      this.report.failed.push({ source: file, problem })
    }
    return first === undefined
  }

  async #compare(article: Article, facts: Facts): Promise<void> {
    const record = this.#extract(article, facts.date ?? this.#options.date)
    if (!this.#options.update) return this.#note(record, facts)
    const yaml = await readFile(facts.file, 'utf8')
    const updated = updatedFixture(yaml, facts, record)
    if (updated !== yaml) await writeWhole(facts.file, updated)
    this.#note(record, parseFacts(updated, facts.file), updated !== yaml)
  }

  async #create(article: Article): Promise<void> {
    const { folder, date } = this.#options
    const files = fixtureStems(article.source).map((stem) => posix.join(folder, `${stem}.facts.yaml`))
    if (this.#broken.some((one) => files.includes(one))) return
    const file = files.find((one) => !this.#files.has(one))
    if (file === undefined) {
      this.report.failed.push({ source: article.source, problem: `${files.join(' and ')} are taken` })
      return
    }
    const record = this.#extract(article, date)
    const yaml = newFixture(record, { article: basename(article.source), date: date ?? null })
    await mkdir(folder, { recursive: true })
    await writeWhole(file, yaml)
    this.#files.add(file)
    this.#note(record, parseFacts(yaml, file), true)
  }

  #extract(article: Article, date: string | undefined): ArticleRecord {
    const { lexicon } = this.#options
    return extract(article, { ...(date !== undefined && { date }), ...(lexicon && { lexicon }) })
  }

  #note(record: ArticleRecord, facts: Facts, written?: boolean): void {
    const checked: CheckedArticle = {
      article: record.source,
      facts: facts.file,
      count: countFacts(facts),
      differences: differences(record, facts),
    }
    this.report.articles.push(written === undefined ? checked : { ...checked, written })
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await wholeFile(path)
  try {
    await file.write(text)
    await file.finish()
  } catch (error) {
    await file.abandon()
    throw error
  }
}
