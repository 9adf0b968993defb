import { expect, test } from 'vitest'
import { read } from './read.js'

test.each([
  ['They share a 10-mile land border.', ['10 mile of land border']],
  ['The length of the bridge will be 1,300 meters.', ['1300 meter of length of the bridge']],
  ['It posted a loss of 63 cents per share.', ['63 USD of loss']],
  ['The dose at 1,200 parts per million was high.', ['1200 part per million of dose']],
  ['Musk has more than 80 million followers.', ['over 80000000 follower of Musk']],
  ['She has two kids.', ['2 kid']],
  ['They cut 1,500 jobs, or 5 percent of the workforce.', ['down 1500 job', 'down 5 percent of workforce']],
  ['He had 31 points 8 rebounds.', ['31 point', '8 rebound']],
  ['Ana Ortiz worked there with the firm for 20 years.', ['20 year of Ana Ortiz']],
  ['He owns a river that is 5 miles long.', ['5 mile of river']],
  ['Base price: $59,995.', ['59995 USD of Base price']],
  ['It has 50GB of storage.', ['50 gigabyte of storage']],
  ['Four navy ships, two helicopters and 200 men came.', ['4 navy ship', '2 helicopter', '200 man']],
  ['Officials say nine people died there.', ['9 people']],
  ['He hit the post before Okafor, who is 21, scored from 20 yards.', ['21 year of Okafor', '20 yard of Okafor']],
  ['Kitano abandoned a $2 billion bid for Hexagon.', ['2000000000 USD of bid']],
  ['Hexagon, founded by two students, employs 3,400 people.', ['2 student', '3400 people of Hexagon']],
  ['Inflation eased, with the price of butter down 6%.', ['down 6 percent of price of butter']],
  ['The bank voted 5-4 to keep rates at 4%.', ['1.25 of bank', '4 percent of rates']],
  ['The price of butter rose by nearly a fifth.', ['up about 0.2 of price of butter']],
  ['Elena Vasquez, architect, dies at 84', ['84 year of Elena Vasquez']],
  ['The worst floods in nearly a century killed 483 people.', ['483 people of worst floods in nearly a century']],
  ['Nine people were missing and 6,400 had left.', ['9 people', '6400 people']],
  ['It fell in the 24 hours ending 8.30 am.', ['24 hour']],
  ['By then 3,600 developed liver disease.', ['3600']],
  ['My dad is 81 and he was lost.', ['81 year of My dad']],
  ['They searched an area of 150 square km.', ['150 square kilometer of area']],
  ['The blast left 12 dead and 40 injured.', ['12 dead of blast', '40 injured of blast']],
  ['The 12 dead soldiers were brothers.', ['12 dead soldier']],
  ['Interest rates of 5 percent hurt.', ['5 percent of Interest rates']],
])('what is measured: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
