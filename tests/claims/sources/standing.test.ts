import { describe } from 'vitest'
import { testSnippets } from './snippet.js'

describe('role and affiliation on both sides of a name', () => {
  testSnippets([
    {
      text: "Paul Gray, who served as counsel under Mr. Hall's father, John Hall, said it was late. John Hall said it was not.",
      sources: { 'John Hall': { role: "Mr. Hall's father" } },
    },
    {
      text: "He told the Bank of England's economist, Ann Lee. Lee said it was late. Former Secretary of State and first lady Jane Stone said it was not.",
      quotes: ['Ann Lee', 'Jane Stone'],
      sources: { 'Ann Lee': { affiliation: 'Bank of England' } },
    },
    {
      text: 'Kyushu University professor Emi Tanabe told reporters that the plan was a headache.',
      sources: { 'Emi Tanabe': { role: 'Kyushu University professor', affiliation: 'Kyushu University' } },
    },
    {
      text: 'Viktor Lazarev, a professor at Kookmin University in Seoul, said the gains would be small.',
      sources: {
        'Viktor Lazarev': { role: 'a professor at Kookmin University in Seoul', affiliation: 'Kookmin University' },
      },
    },
    {
      text: '“We never knew,” said Miriam Aebi, M.D., Ph.D., Chief Executive Officer.',
      sources: { 'Miriam Aebi': { role: 'Chief Executive Officer' } },
    },
    {
      text: 'Pine Labs CEO Dev Mathur said that growth had slowed.',
      sources: { 'Dev Mathur': { type: 'person', role: 'Pine Labs CEO', affiliation: 'Pine Labs' } },
    },
    {
      text: 'Fire Chief Dana Ruiz said that the wind had turned.',
      sources: { 'Dana Ruiz': { type: 'person', role: 'Fire Chief', affiliation: null } },
    },
    {
      text: 'Helen Marsh, chief executive of Ridge Energy, said that prices would fall.',
      sources: { 'Helen Marsh': { role: 'chief executive of Ridge Energy', affiliation: 'Ridge Energy' } },
    },
    {
      text: 'The ward was full, according to Tom Pell, 45, a nurse at Holloway Hospital.',
      sources: { 'Tom Pell': { role: 'a nurse at Holloway Hospital', affiliation: 'Holloway Hospital' } },
    },
    {
      text: 'Russian Foreign Ministry spokeswoman Darya Belova said that the note was a bluff.',
      sources: {
        'Darya Belova': { role: 'Russian Foreign Ministry spokeswoman', affiliation: 'Russian Foreign Ministry' },
      },
    },
    {
      text: 'South Korean President Yoon Tae Gu said that the drill would go ahead.',
      sources: { 'Yoon Tae Gu': { type: 'person', role: 'South Korean President', affiliation: null } },
    },
    {
      text: 'The company’s finance chief, Omar Siddiqui, said that debt was falling.',
      sources: { 'Omar Siddiqui': { type: 'person', role: 'company’s finance chief' } },
    },
    {
      text: 'Jane Fenn of the University of Leeds said that the sample was small.',
      quotes: ['Jane Fenn'],
      sources: { 'Jane Fenn': { affiliation: 'University of Leeds' } },
    },
    {
      text: 'Hollis campaign manager Beth Crane said that turnout was high.',
      sources: { 'Beth Crane': { role: 'Hollis campaign manager', affiliation: 'Hollis campaign' } },
    },
    {
      text: 'Detective Inspector Gail Rowe of Kent Police said that the knife was found. Rowe said that a man was held.',
      quotes: ['Gail Rowe', 'Gail Rowe'],
      sources: { 'Gail Rowe': { role: 'Detective Inspector', affiliation: 'Kent Police' } },
    },
    {
      text: 'Ms. Ortiz, who leads the Harbour Trust, said that the quay was unsafe.',
      sources: { Ortiz: { type: 'person', aliases: ['Ms. Ortiz'] } },
    },
    {
      text: 'The head of the Red Cross in Kenya, Asha Noor, said that food was short.',
      sources: { 'Asha Noor': { type: 'person', affiliation: 'Red Cross' } },
    },
    {
      text: 'Astronomer Lena Fisk, who was not part of the team, said that the signal was real.',
      quotes: ['Lena Fisk'],
      sources: { 'Lena Fisk': { role: 'Astronomer' } },
    },
    {
      text: 'Goldman Sachs analyst Jan Hartmann said in a note that gold would rise.',
      sources: { 'Jan Hartmann': { role: 'Goldman Sachs analyst', affiliation: 'Goldman Sachs' } },
    },
    {
      text: 'Paul Greer, the father of one of the victims, said that the sentence was too short.',
      sources: { 'Paul Greer': { role: 'the father of one of the victims', affiliation: null } },
    },
  ])
})
