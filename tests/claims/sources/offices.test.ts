import { describe } from 'vitest'
import { testSnippets } from './snippet.js'

describe('who somebody is, by the office before the name', () => {
  testSnippets([
    {
      text: 'Rep. Ann Lee (D-Calif.) said it was late. Sen. Tom Bell, R-Texas, said it was not. The California Democrat said it was over. The Republican said it was so. Another Republican said that it was.',
      quotes: ['Ann Lee', 'Tom Bell', 'Ann Lee', 'Tom Bell', 'Another Republican'],
    },
    {
      text: 'Dr. Ann Lee said it was late. The doctor said it was not. Mayor-elect Paul Hall said it was over. The mayor-elect said it was so.',
      quotes: ['Ann Lee', 'Ann Lee', 'Paul Hall', 'Paul Hall'],
    },
    {
      text: 'Eyewitness Tom Bell said it was late. Patient advocates said it was not.',
      quotes: ['Tom Bell', 'Patient advocates'],
    },
    {
      text: 'Arthur Moses SC, for the soldier, told the court it was false. “It is,” he said. Senior counsel Mukul Nair SC said it was late.',
      quotes: ['Arthur Moses', 'Arthur Moses', 'Mukul Nair'],
      sources: { 'Mukul Nair': { type: 'person', role: 'Senior counsel' } },
    },
    {
      text: 'Ann Lee said it was safe.\nCity Engineer Paul Brandt disagreed. “It is not,” he said.',
      quotes: ['Ann Lee', 'Paul Brandt'],
      sources: { 'Paul Brandt': { type: 'person', role: 'City Engineer' } },
    },
    {
      text: 'State Geologist Ann Rudd said it was late. Council Member Usha Rao said it was not. The Army Corps of Engineers said it was over.',
      sources: {
        'Ann Rudd': { role: 'State Geologist' },
        'Usha Rao': { role: 'Council Member' },
        'Army Corps of Engineers': { type: 'organization' },
      },
    },
    {
      text: "Dr Tom Bell of King's College London said it was late. Mary Hall of Queen Mary University said it was not. The Bill Gates Institute for Health said it was over.",
      quotes: ['Tom Bell', 'Mary Hall', 'Bill Gates Institute for Health'],
    },
    {
      text: 'NATO Secretary-General Mark Rutte said it was late. Vice-Chancellor Ann Lee said it was not. First Minister Rhun ap Iorwerth said it was over.',
      sources: {
        'Mark Rutte': { type: 'person', role: 'NATO Secretary-General', affiliation: 'NATO' },
        'Ann Lee': { role: 'Vice-Chancellor' },
        'Rhun ap Iorwerth': { type: 'person', role: 'First Minister' },
      },
    },
    {
      text: 'Taoiseach Grigor Best said it was late. Shortstop Bo Bell said it was not. Independent Ann Lee said it was over. The Independent said so.',
      sources: {
        'Grigor Best': { role: 'Taoiseach' },
        'Bo Bell': { role: 'Shortstop' },
        'Ann Lee': { type: 'person', role: 'Independent' },
      },
    },
    {
      text: 'Bank of England Governor Andrew Bailey said it was late. The Department of Justice said it was not.',
      quotes: ['Andrew Bailey', 'Department of Justice'],
      sources: { 'Andrew Bailey': { role: 'Bank of England Governor', affiliation: 'Bank of England' } },
    },
  ])
})
