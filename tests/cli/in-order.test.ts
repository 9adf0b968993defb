import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/cli/in-order.js'

async function* upTo(last: number, read: number[] = []): AsyncGenerator<number> {
  for (let item = 1; item <= last; item++) {
    read.push(item)
    yield item
  }
}

const after = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : new Promise((done) => setImmediate(() => done(after(turns - 1))))

async function all<Out>(results: AsyncIterable<Out>): Promise<Out[]> {
  const taken: Out[] = []
  for await (const result of results) taken.push(result)
  return taken
}

describe('inOrder', () => {
  it('gives results in the order of the items, however long each takes', async () => {
    const work = async (item: number) => {
      await after((item * 7) % 5)
      return item
    }
    expect(await all(inOrder(upTo(20), { hasRoom: (some) => some.length < 4, work }))).toEqual(
      [...Array(21).keys()].slice(1),
    )
    expect(await all(inOrder(upTo(0), { hasRoom: () => true, work }))).toEqual([])
  })

  it('reads no further than there is room while nobody takes the results', async () => {
    const read: number[] = []
    const results = inOrder(upTo(20, read), { hasRoom: (some) => some.length < 3, work: async (item) => item })
    expect((await results.next()).value).toBe(1)
    await after(20)
    expect(read.length).toBeLessThanOrEqual(4)
    expect((await results.next()).value).toBe(2)
  })

  it('gives what is ready while the next item is long in coming', async () => {
    async function* stalled() {
      yield 1
      await new Promise(() => {})
    }
    const results = inOrder(stalled(), { hasRoom: () => true, work: async (item) => item })
    expect((await results.next()).value).toBe(1)
  })

  it('fails in its turn where work or reading fails', async () => {
    const work = async (item: number) => {
      if (item === 2) throw new Error('two')
      await after(3)
      return item
    }
    const results = inOrder(upTo(5), { hasRoom: (some) => some.length < 3, work })
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('two')
    async function* broken() {
      yield 1
      throw new Error('disk')
    }
    await expect(all(inOrder(broken(), { hasRoom: () => true, work }))).rejects.toThrow('disk')
  })
})
