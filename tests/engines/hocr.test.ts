import { expect, test } from 'vitest'
import { linesOfHocr } from '../../src/engines/hocr.ts'

const answer = `<div class='ocr_page' id='page_1' title='image "-"; bbox 0 0 800 400; ppageno 0'>
 <span class='ocr_header' id='line_1_1' title="bbox 40 20 300 48; baseline 0.01 -6; x_size 28.5; x_descenders 6">
  <span class='ocrx_word' id='word_1_1' title='bbox 40 20 160 48; x_wconf 96'>Møde &amp;</span>
  <span class='ocrx_word' id='word_1_2' title='bbox 170 20 300 47; x_wconf 51'><strong>&lt;tid&gt;</strong></span>
 </span>
 <span class='ocr_line' id='line_1_2' title="bbox 40 60 200 84; baseline 0 0">
  <span class='ocrx_word' id='word_1_3' title='bbox 40 60 200 84; x_wconf 90'>d&#39;Or</span>
 </span></div>`

test('lines, words, boxes, confidences and baselines', () => {
  expect(linesOfHocr(answer)).toEqual([
    {
      words: [
        { text: 'Møde &', box: { x: 40, y: 20, width: 120, height: 28 }, confidence: 0.96 },
        { text: '<tid>', box: { x: 170, y: 20, width: 130, height: 27 }, confidence: 0.51 },
      ],
      baseline: { x0: 40, y0: 42, x1: 300, y1: 44.6 },
      height: 28.5,
    },
    {
      words: [{ text: "d'Or", box: { x: 40, y: 60, width: 160, height: 24 }, confidence: 0.9 }],
      baseline: { x0: 40, y0: 84, x1: 200, y1: 84 },
      height: 24,
    },
  ])
})
test('an answer without a page is refused', () => {
  expect(() => linesOfHocr('Error opening data file')).toThrow('no hOCR')
})
