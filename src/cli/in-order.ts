/** Who does the work on items, perhaps on several at a time. */
export interface Crew<In, Out> {
  /** Whether one more may be begun while these are under way, or done and not yet taken. */
  hasRoom(underWay: readonly In[]): boolean
  work(item: In): Promise<Out>
}

/**
 * What a crew makes of the items, in their order, each as soon as it and all before it are ready.
 *
 * No item is read before there is room for it: whoever takes the results slowly holds up the work, and the work the reading.
 */
export async function* inOrder<In, Out>(items: AsyncIterable<In>, crew: Crew<In, Out>): AsyncGenerator<Out> {
  const iterator = items[Symbol.asyncIterator]()
  const underWay: In[] = []
  const results: Promise<Out>[] = []
  let ended = false
  let reading: Promise<void> | null = null
  const readOne = async () => {
    const next = await iterator.next()
    reading = null
    if (next.done) ended = true
    else begin(next.value)
  }
  const begin = (item: In) => {
    const result = crew.work(item)
    // a failure is thrown when its turn comes; until then it is nobody's
    result.catch(() => {})
    underWay.push(item)
    results.push(result)
  }
  while (!ended || results.length > 0) {
    if (!ended && crew.hasRoom(underWay)) reading ??= readOne()
    const first = results[0]
    const isReady = await Promise.race([...(first ? [first.then(() => true)] : []), ...(reading ? [reading] : [])])
    if (!first || !isReady) continue
    yield await first
    results.shift()
    underWay.shift()
  }
}
