import { describe } from 'vitest'
import { testSnippets } from './snippet.js'

describe('he and she', () => {
  testSnippets([
    {
      text: 'Tom Bell said it was hot.\n\nIt was 86 degrees Fahrenheit (30 degrees Celsius), he said. The quake was 5 on the Richter scale, he said.',
      quotes: ['Tom Bell', 'Tom Bell', 'Tom Bell'],
    },
    { text: 'On the way down I asked Horst whether he said so.', never: ['the way down I'] },
    {
      text: 'Karin Lindqvist met Paul Dorsey in Oslo. She said the deal was close. He said it was not.',
      quotes: ['Karin Lindqvist', 'Paul Dorsey'],
    },
    {
      text: 'Judge Maria Estrada sentenced Colin Webb to six years. “You betrayed every one of them,” she told him.',
      quotes: ['Maria Estrada'],
    },
    {
      text: 'Martin Oakes said the mine was safe. He had been down there. “Peter Lunn is wrong about the shafts,” he said.',
      quotes: ['Martin Oakes', 'Martin Oakes'],
    },
    {
      text: 'The lobby has called for an inquiry. “We looked at these books,” said Olle Berg, who leads the Centre party. He said that his own party had not known.',
      quotes: ['Olle Berg', 'Olle Berg'],
    },
    {
      text: 'Striker Jamal Reid scored twice. He left the field with a sore knee. “It is nothing,” he said.',
      quotes: ['Jamal Reid'],
    },
    {
      text: 'A spokeswoman for the port said that two ships were waiting. She said that they would dock on Friday.',
      quotes: ['A spokeswoman for the port', 'A spokeswoman for the port'],
      sources: { 'A spokeswoman for the port': { type: 'unnamed' } },
    },
    {
      text: 'Choi Ha Neul said that she had crossed the river at night. Her brother Choi Jun waited. She said he never came.',
      quotes: ['Choi Ha Neul', 'Choi Ha Neul'],
    },
    {
      text: 'Anna Petrov replaced Greg Saunders as head of the fund last year. She said costs had fallen.',
      quotes: ['Anna Petrov'],
    },
    {
      text: 'The woman, who lives next door, heard shouting. She said it lasted an hour.',
      quotes: ['The woman'],
    },
    {
      text: 'In a speech to Mayor Ruth Abbott’s supporters, Neil Cray promised to cut taxes. He said the city had wasted millions.',
      quotes: ['Neil Cray', 'Neil Cray'],
    },
    {
      text: 'Professor Ines Duarte, who led the study, said the ice was thinner than thought. “We were shocked,” she added.',
      quotes: ['Ines Duarte', 'Ines Duarte'],
    },
    // a given name that tells no gender: whoever spoke last is meant all the same
    {
      text: 'Martin Oakes said it was bad.\n\nRonke Tavell said it was worse. “Awful,” he said.',
      quotes: ['Martin Oakes', 'Ronke Tavell', 'Ronke Tavell'],
    },
    {
      text: 'Mary Oakes said it was bad.\n\nRonke Tavell, the fund’s head, said it was worse. “Awful,” she said.',
      quotes: ['Mary Oakes', 'Ronke Tavell', 'Ronke Tavell'],
    },
    {
      text: 'Ronke Tavell spoke first.\n\nMartin Oakes said it was bad.\n\nTavell said it was worse. “Awful,” he said.',
      quotes: ['Martin Oakes', 'Ronke Tavell', 'Ronke Tavell'],
    },
    {
      text: 'Martin Oakes said it was bad. He had seen Ronke Tavell leave. “Awful,” he said.',
      quotes: ['Martin Oakes', 'Martin Oakes'],
    },
    {
      text: 'Martin Oakes said it was bad.\n\nA lawyer for the port said it was not. “Awful,” he said.',
      quotes: ['Martin Oakes', 'A lawyer for the port', 'Martin Oakes'],
    },
    {
      text: 'Martin Oakes said it was bad.\n\nMykola Bondar scored twice. “Awful,” he said.',
      quotes: ['Martin Oakes', 'Mykola Bondar'],
    },
    {
      text: 'Angela Oakes said it was late. Ronke Tavell, of Ohio, said she woke early. She said it was hot.',
      quotes: ['Angela Oakes', 'Ronke Tavell', 'Ronke Tavell'],
    },
    {
      text: 'Angela Oakes said it was late. Ronke Tavell, from Hull, said she woke early. She said it was hot.',
      quotes: ['Angela Oakes', 'Ronke Tavell', 'Ronke Tavell'],
      never: ['Hull'],
    },
    // whom the sentence is about, though not its subject
    {
      text: 'Martin Oakes said it was bad.\n\nFor Paul Lunn, the news came too late. “Awful,” he said.',
      quotes: ['Martin Oakes', 'Paul Lunn'],
    },
    {
      text: 'Martin Oakes said it was bad.\n\nIt was hard for Paul Lunn. “Awful,” he said.',
      quotes: ['Martin Oakes', 'Paul Lunn'],
    },
    {
      text: 'Martin Oakes said it was bad. He works for Paul Lunn. “Awful,” he said.',
      quotes: ['Martin Oakes', 'Martin Oakes'],
    },
  ])
})

describe('they, it and who', () => {
  testSnippets([
    {
      text: 'Residents said the water smelled of petrol. They said nobody had warned them.',
      quotes: ['Residents', 'Residents'],
      sources: { Residents: { type: 'unnamed' } },
    },
    {
      text: 'Researchers at Lund University tested 400 mice. They said the effect was small.',
      quotes: ['Researchers'],
    },
    {
      text: 'Harbour Foods said profit fell 8%. It said prices would rise.',
      quotes: ['Harbour Foods', 'Harbour Foods'],
      sources: { 'Harbour Foods': { type: 'organization' } },
    },
    {
      text: 'A government report said 40 bridges were unsafe. It said repairs would take ten years.',
      quotes: ['A government report', 'A government report'],
    },
    {
      text: 'The police said the road was shut. The study, published Wednesday, followed 4,800 people. It said that sleep helped.',
      quotes: ['The police', 'The study'],
    },
    {
      text: 'Harbour Foods said profit fell 8%. The report form was late. It said prices would rise.',
      quotes: ['Harbour Foods', 'Harbour Foods'],
    },
    {
      text: 'The foreign ministry said the envoy had left. It said he would not return.',
      quotes: ['The foreign ministry', 'The foreign ministry'],
      sources: { 'The foreign ministry': { type: 'organization' } },
    },
  ])
})
