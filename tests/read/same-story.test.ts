import { expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import { READERS } from '../../src/read/formats/index.js'
import { type ArticleFormat, type ArticleRecord, CLAIM_KINDS } from '../../src/record.js'

/** One story of our own, as a site serves it, as its editors wrote it, and as a reader copies it. */
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Flood barrier on the Orle fails its first test | Delta Courier</title>
<meta property="og:title" content="Flood barrier on the Orle fails its first test">
<meta property="og:site_name" content="Delta Courier">
<meta name="author" content="Ines Moreau and Karl Brandt">
<meta property="article:published_time" content="2024-03-14T06:30:00+01:00">
</head><body>
<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article>
<h1>Flood barrier on the Orle fails its first test</h1>
<p class="byline">By Ines Moreau and Karl Brandt</p>
<figure><img src="barrier.jpg" alt="gates"><figcaption>The barrier’s north gate on March 12, 2024. (Photo by Lena Wirth/Delta Courier)</figcaption></figure>
<p>HALVEN, March 14 (Delta Courier) — A €340&nbsp;million flood barrier on the river Orle <a href="/tag/failure">failed</a> its first full test on Tuesday, and the 90-metre north gate stopped half a metre short of its seat, engineers said.</p>
<p>“We were prepared for noise, not for <em>this</em>,” said Marta Szymańska, who heads the Orle Water Board. She told reporters that the gate would be raised again within 10 days.</p>
<h2>A costly delay</h2>
<p>The barrier was to open in 2021. Its price has more than doubled since the parliament approved it in June 2016, according to the Court of Audit.</p>
<ul><li>About 48,000 people live below the river’s level.</li><li>The flood of 1953 killed 112 of them.</li></ul>
<blockquote><p>“Nobody should be asked to trust a gate that does not close,” the mayor of Halven, Piet Aalders, wrote on Wednesday.</p></blockquote>
<p>The builder, Norrin Group, declined to comment. Its shares fell 4.2% on Wednesday.</p>
</article></main>
<footer><p>Copyright 2024 Delta Courier. All rights reserved.</p></footer></body></html>`

const MARKDOWN = `---
title: Flood barrier on the Orle fails its first test
authors: [Ines Moreau, Karl Brandt]
publisher: Delta Courier
date: 2024-03-14T06:30:00+01:00
---

# Flood barrier on the Orle fails its first test

By Ines Moreau and Karl Brandt

![gates](barrier.jpg)
*The barrier’s north gate on March 12, 2024. (Photo by Lena Wirth/Delta Courier)*

HALVEN, March 14 (Delta Courier) — A €340&nbsp;million flood barrier on the river Orle [failed](/tag/failure)
its first full test on Tuesday, and the 90-metre north gate stopped half a metre short of its seat, engineers said.

“We were prepared for noise, not for *this*,” said Marta Szymańska, who heads the Orle Water Board. She told
reporters that the gate would be raised again within 10 days.

## A costly delay

The barrier was to open in 2021. Its price has more than doubled since the parliament approved it in June 2016,
according to the Court of Audit.[^audit]

* About 48,000 people live below the river’s level.
* The flood of 1953 killed 112 of them.

> “Nobody should be asked to trust a gate that does not close,” the mayor of Halven, Piet Aalders, wrote on Wednesday.

The builder, Norrin Group, declined to comment. Its shares fell 4.2% on Wednesday.

<footer>Copyright 2024 Delta Courier. All rights reserved.</footer>
`

const TEXT = `Flood barrier on the Orle fails its first test

By Ines Moreau and Karl Brandt

The barrier’s north gate on March 12, 2024. (Photo by Lena Wirth/Delta Courier)

HALVEN, March 14 (Delta Courier) — A €340\u00a0million flood barrier on the river Orle failed its first full test on Tuesday, and the 90-metre north gate stopped half a metre short of its seat, engineers said.

“We were prepared for noise, not for this,” said Marta Szymańska, who heads the Orle Water Board. She told reporters that the gate would be raised again within 10 days.

A costly delay

The barrier was to open in 2021. Its price has more than doubled since the parliament approved it in June 2016, according to the Court of Audit.

About 48,000 people live below the river’s level.

The flood of 1953 killed 112 of them.

“Nobody should be asked to trust a gate that does not close,” the mayor of Halven, Piet Aalders, wrote on Wednesday.

The builder, Norrin Group, declined to comment. Its shares fell 4.2% on Wednesday.

Copyright 2024 Delta Courier. All rights reserved.
`

/** Of a text, the day is told by the name of its file. */
async function recordOf(format: ArticleFormat, content: string): Promise<ArticleRecord> {
  return extract(await READERS[format](`2024-03-14-barrier.${format}`, content))
}

/** The claims without their places, and without the ids that are made of places. */
function claimsOf(record: ArticleRecord) {
  const places = new Set(['id', 'start', 'end', 'sentence', 'said_by', 'quotes', 'relays'])
  const claims = Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, record[kind]]))
  return Object.fromEntries(
    Object.entries(claims).map(([kind, list]) => [
      kind,
      JSON.parse(JSON.stringify(list, (key, value) => (places.has(key) ? undefined : value))),
    ]),
  )
}

/** What around the story is left in it differs: a page loses its foot. */
function zonesOf({ zones }: ArticleRecord): string[] {
  return zones.map(({ kind }) => kind).filter((kind) => kind !== 'boilerplate')
}

test('a page, the same story as Markdown and as plain text give the same claims', async () => {
  const page = await recordOf('html', HTML)
  const markdown = await recordOf('markdown', MARKDOWN)
  const text = await recordOf('text', TEXT)
  expect(claimsOf(markdown)).toEqual(claimsOf(page))
  expect(claimsOf(text)).toEqual(claimsOf(page))
  expect(zonesOf(markdown)).toEqual(zonesOf(page))
  expect(zonesOf(text)).toEqual(zonesOf(page))
  for (const record of [page, markdown, text])
    expect(record).toMatchObject({
      title: 'Flood barrier on the Orle fails its first test',
      byline: ['Ines Moreau', 'Karl Brandt'],
      reference: { date: '2024-03-14' },
      warnings: [],
    })
  for (const record of [page, markdown])
    expect(record).toMatchObject({ publisher: 'Delta Courier', published: '2024-03-14' })
})

test('and they are the claims of the story', async () => {
  const { quantities, quotes, sources, events, dates } = await recordOf('markdown', MARKDOWN)
  expect(quantities.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['€340\u00a0million', '90-metre', 'About 48,000 people', '4.2%']),
  )
  expect(dates.find(({ text }) => text === 'Tuesday')?.value).toBe('2024-03-12')
  expect(events.map(({ trigger, date }) => [trigger.text, date.value])).toContainEqual(['approved', '2016-06'])
  expect(quotes.map(({ speaker }) => speaker?.text)).toEqual(
    expect.arrayContaining(['Marta Szymańska, who heads the Orle Water Board', 'She', 'the Court of Audit']),
  )
  expect(sources.find(({ response }) => response === 'declined')?.name).toContain('Norrin Group')
})
