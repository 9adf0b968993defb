import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract.js'
import { testSnippets } from './snippet.js'

describe('organisations and their short forms', () => {
  testSnippets([
    {
      text: 'Pellucid Inc. unveiled a phone. It costs $9. Pellucid said that it was late.',
      quotes: ['Pellucid Inc.'],
      never: ['Pellucid'],
    },
    {
      text: "The Home Builders' Council said that sales fell. The Alzheimer's Impact Movement said that it was sad.",
      quotes: ["Home Builders' Council", "Alzheimer's Impact Movement"],
    },
    { text: "McDonald's said sales rose.", quotes: ["McDonald's"] },
    { text: "McDonald's, in a note, said that it was late.", quotes: ["McDonald's"] },
    { text: "France's air accident bureau, the BEA, said that it was late.", quotes: ['BEA'] },
    {
      text: 'Halvorsen Foods cut its forecast, as the maker of Tally bars struggles. The company said that it was sorry.',
      quotes: ['Halvorsen Foods'],
    },
    {
      text: "Kestrel Pharma said that its Alzheimer's drug had failed. The drug was safe, the company said.",
      quotes: ['Kestrel Pharma', 'Kestrel Pharma'],
    },
    {
      text: 'Aid agencies said that it was late. Mathilde Roux, of Médecins Sans Frontières, said that it was not.',
      sources: { 'Aid agencies': { affiliation: null }, 'Mathilde Roux': { affiliation: 'Médecins Sans Frontières' } },
    },
    {
      text: 'Devon and Cornwall Police said the road was shut.',
      sources: { 'Devon and Cornwall Police': { type: 'organization' } },
    },
    {
      text: 'The Leeds and District NHS Trust said the ward was shut.',
      sources: { 'Leeds and District NHS Trust': { type: 'organization' } },
    },
    {
      text: 'Defence barrister Owen Rhys said that he was ashamed. The charity said that its income fell.',
      quotes: ['Owen Rhys', 'The charity'],
    },
    { text: 'Northline Ferries said that it was late.', sources: { 'Northline Ferries': { type: 'organization' } } },
    {
      text: 'Livebox.com Inc. said that sales rose. The group 350.org said that it had marched.',
      quotes: ['Livebox.com Inc.', '350.org'],
      sources: { 'Livebox.com Inc.': { type: 'organization' }, '350.org': { type: 'organization' } },
    },
    {
      text: 'E*Trade said that it had cut 200 jobs. L’Orine SA said that it had not. Yahoo! said that it will.',
      quotes: ['E*Trade', 'L’Orine SA', 'Yahoo!'],
      sources: { 'L’Orine SA': { type: 'organization' } },
    },
    {
      text: "Law's advocacy group One Nation said that it would pay.",
      quotes: ['One Nation'],
    },
    {
      text: 'The Office of the Inspector General said that two reports were late.',
      quotes: ['Office of the Inspector General'],
    },
    {
      text: 'The Select Committee on Lansing said that it has the email.',
      quotes: ['Select Committee on Lansing'],
    },
    {
      text: 'Steve Haun, a former HP vice president of sales, said that she was involved. The HP Way was gone.',
      sources: { 'Steve Haun': { affiliation: 'HP' } },
    },
    {
      text: 'Sales rose 1.8%, Statistics South Africa said.',
      sources: { 'Statistics South Africa': { type: 'organization' } },
    },
    {
      text: 'The Federal Aviation Administration (FAA) grounded the jet. The FAA said that a bolt was loose.',
      quotes: ['Federal Aviation Administration'],
      sources: { 'Federal Aviation Administration': { type: 'organization', aliases: ['FAA'] } },
    },
    {
      text: 'Radio Free Asia spoke to two traders. RFA said that rice was scarce.',
      quotes: ['Radio Free Asia'],
      sources: { 'Radio Free Asia': { type: 'organization', aliases: ['RFA'] } },
    },
    {
      text: 'The Department of Justice sued on Monday. The DOJ said that the merger was illegal.',
      quotes: ['Department of Justice'],
    },
    {
      text: 'Médecins Sans Frontières (MSF) runs the clinic. MSF said that three nurses were hurt.',
      quotes: ['Médecins Sans Frontières'],
      sources: { 'Médecins Sans Frontières': { type: 'organization' } },
    },
    {
      text: 'The Securities and Exchange Commission opened an inquiry. The SEC said that fees were hidden.',
      quotes: ['Securities and Exchange Commission'],
    },
    {
      text: 'The Department of Health and Human Services cut the grant. The department said that money was short.',
      quotes: ['Department of Health and Human Services'],
    },
    {
      text: 'Boeing said that deliveries would slip. The company said that a supplier was late.',
      quotes: ['Boeing', 'Boeing'],
      sources: { Boeing: { type: 'organization', aliases: ['The company'] } },
    },
    {
      text: 'Meridian Foods profit fell. Meridian Foods Inc., the maker of Harlow bars, said that cocoa was dear. The Chicago-based company said that it would cut jobs. “We are ready,” Meridian said.',
      quotes: ['Meridian Foods Inc.', 'Meridian Foods Inc.', 'Meridian Foods Inc.'],
    },
    {
      text: 'Shares of Calder Inc. (NYSE: CLD) fell 5% on Monday, the company said.',
      quotes: ['Calder Inc.'],
      never: ['NYSE', 'CLD'],
    },
    {
      text: 'Calder plc (LSE: CLD) plans to raise $300 million, it said in a statement.',
      quotes: ['Calder'],
    },
    {
      text: 'Calder Therapeutics AG, a maker of drugs, said it would cut 300 jobs. “We never knew,” Texas AG Ken Hall said.',
      quotes: ['Calder Therapeutics AG', 'Ken Hall'],
      sources: { 'Calder Therapeutics AG': { type: 'organization' }, 'Ken Hall': { role: 'Texas AG' } },
    },
    {
      text: 'Calder Therapeutics said that sales rose. Data were shown at the American Society of Nephrology. The company said that cash would last.',
      quotes: ['Calder Therapeutics', 'Calder Therapeutics'],
    },
    {
      text: 'Calder, Brandt and others said that the chip was faulty.',
      quotes: ['Calder, Brandt and others'],
    },
    {
      text: 'Northern Grid said that power was back. Calder Renewables said that it was not. Norbury Aluminum said that it knew.',
      quotes: ['Northern Grid', 'Calder Renewables', 'Norbury Aluminum'],
      sources: {
        'Northern Grid': { type: 'organization' },
        'Calder Renewables': { type: 'organization' },
        'Norbury Aluminum': { type: 'organization' },
      },
    },
    {
      text: 'Boeing said that deliveries would slip. The planemaker said that a supplier was late.',
      quotes: ['Boeing', 'Boeing'],
    },
    {
      text: 'JEDDAH, Saudi Arabia (AP) — The truce held. The refugee agency said that food was short. The state-run Al-Ahram newspaper reported that talks would go on, it said.',
      never: ['Saudi Arabia', 'AP'],
    },
    {
      text: 'The fine hit Palaver. Palaver said that it would appeal. Monique Lefèvre of the Brussels-based group Digital Minors said that it was late. The company, whose users are young, said that sales rose.',
      quotes: ['Palaver', 'Monique Lefèvre', 'Palaver'],
      sources: { 'Monique Lefèvre': { affiliation: 'Digital Minors' } },
    },
    {
      text: 'Rival Castellan Group said that it was ready.',
      quotes: ['Castellan Group'],
      sources: { 'Castellan Group': { type: 'organization' } },
    },
    {
      text: '“Prices will fall,” said Luis Ferreira, an analyst at Northgate Research who rates the stock “hold.”',
      quotes: ['Luis Ferreira'],
      sources: { 'Luis Ferreira': { type: 'person' } },
    },
    {
      text: 'Porters at Boeing voted to end their strike. The deal was fair, their union said.',
      quotes: ['their union'],
    },
    {
      text: 'Nordline Ferries carries 3 million people. The deal was fair, the union said.',
      quotes: ['the union'],
    },
    {
      text: 'The Allied Steelworkers met on Friday. The deal was fair, the union said.',
      quotes: ['Allied Steelworkers'],
    },
    {
      text: 'Norvane, a maker of pumps, lost half its value. Norvane said that orders had dried up.',
      quotes: ['Norvane'],
      sources: { Norvane: { type: 'organization' } },
    },
    {
      text: 'The Sejin Institute published the survey. The institute said that 400 people took part.',
      quotes: ['Sejin Institute'],
    },
    {
      text: 'Financial magazine Nikkei Asia spoke to three ministers. Ken Ito told the publication that the tax would rise.',
      quotes: ['Ken Ito'],
      sources: { 'Ken Ito': { type: 'person' } },
    },
    {
      text: 'The Harbour Gazette first reported the deal. The newspaper said that the price was $40 million.',
      quotes: ['Harbour Gazette'],
    },
    {
      text: 'The trade ministry said that exports rose. The Foreign Ministry said that it was pleased.',
      quotes: ['The trade ministry', 'Foreign Ministry'],
    },
    {
      text: 'The National Rifle Association sued the state. The NRA said that the law was void.',
      quotes: ['National Rifle Association'],
    },
    {
      text: 'The U.S. Justice Department filed the case in May. The Justice Department said that bids were rigged.',
      quotes: ['U.S. Justice Department'],
    },
    {
      text: 'The Supreme Court rejected the appeal. The court said that the claim came too late.',
      quotes: ['Supreme Court'],
    },
  ])
})

describe('places that stand for a government', () => {
  testSnippets([
    { text: 'Moscow said that the talks would go on.', quotes: ['Moscow'], sources: { Moscow: { type: 'place' } } },
    {
      text: 'Beijing accused Washington of meddling. Beijing said that it would respond.',
      sources: { Beijing: { type: 'place' } },
    },
    { text: 'North Korea said that the test was a success.', sources: { 'North Korea': { type: 'place' } } },
    { text: 'The White House said that the visit was off.', sources: { 'White House': { type: 'organization' } } },
    {
      text: 'The Kremlin said that the note was false.',
      sources: { Kremlin: { type: 'organization' } },
    },
    {
      text: 'Moscow and Pyongyang said that the road would open.',
      quotes: ['Moscow and Pyongyang'],
      sources: { 'Moscow and Pyongyang': { type: 'place' } },
    },
  ])
})

test('a heading, and what is called by its number, is no company that “the company” means', () => {
  const text =
    'Calder Therapeutics said that sales rose.\n\nRecent Highlights\n\nThe firm began Phase 3 of its trial. The company said that cash would last.'
  const { quotes, sources } = extract({ source: 'a.txt', format: 'text', text })
  expect(quotes.map(({ source }) => sources.find(({ id }) => id === source)?.name)).toEqual([
    'Calder Therapeutics',
    'Calder Therapeutics',
  ])
})
