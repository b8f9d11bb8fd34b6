// The kernel of the search in C++: the measure for how fast the other two could be.
//
// Reads class graphs as kernel-speed.ts writes them: a count, the addresses of their parameter blocks,
// then everything else at the addresses that the blocks name. Prints the milliseconds of the fastest
// of some runs over all of them, and a sum over all scores.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr int32_t NONE = -(1 << 30);
constexpr int32_t UNLIMITED = 0x7fffffff;
constexpr uint32_t BLOCK = 32;
constexpr uint32_t WIDE_BLOCK = 1024;

// In the order of PARAMETERS in suffix-kernel.ts.
struct Parameters {
  uint32_t count;
  int32_t minHops, maxHops, needs, isSmallest, linkPoints;
  uint32_t longWindow;
  uint32_t weight, windowStart, windowEnd, ends;
  uint32_t extraStart, extraWindowStart, extraWindowEnd, extraKind;
  uint32_t layers, blocks;
};

char* memory;

template <class T>
T* at(uint32_t address) {
  return reinterpret_cast<T*>(memory + address);
}

uint32_t blocksPerLayer(uint32_t count) {
  return (count + BLOCK - 1) / BLOCK + (count + WIDE_BLOCK - 1) / WIDE_BLOCK;
}

int32_t findLargest(const int32_t* scores, uint32_t start, uint32_t end) {
  int32_t largest = scores[start];
  for (uint32_t e = start + 1; e < end; e++) largest = std::max(largest, scores[e]);
  return largest;
}

int32_t findLargestByBlocks(const Parameters& p, const int32_t* scores, int layer, uint32_t e,
                            uint32_t end) {
  const int32_t* narrow = at<int32_t>(p.blocks) + size_t(layer) * blocksPerLayer(p.count);
  const int32_t* wide = narrow + (p.count + BLOCK - 1) / BLOCK;
  int32_t largest = NONE;
  for (; e < end && e % BLOCK != 0; e++) largest = std::max(largest, scores[e]);
  for (; e + BLOCK <= end && e % WIDE_BLOCK != 0; e += BLOCK)
    largest = std::max(largest, narrow[e / BLOCK]);
  for (; e + WIDE_BLOCK <= end; e += WIDE_BLOCK) largest = std::max(largest, wide[e / WIDE_BLOCK]);
  for (; e + BLOCK <= end; e += BLOCK) largest = std::max(largest, narrow[e / BLOCK]);
  for (; e < end; e++) largest = std::max(largest, scores[e]);
  return largest;
}

void fillMaxima(const int32_t* from, uint32_t length, int32_t* to) {
  for (uint32_t e = 0; e < length; e += BLOCK)
    to[e / BLOCK] = findLargest(from, e, std::min(e + BLOCK, length));
}

void fillLayer(const Parameters& p, int need, int hop) {
  const int32_t* weight = at<int32_t>(p.weight);
  const uint32_t* windowStart = at<uint32_t>(p.windowStart);
  const uint32_t* windowEnd = at<uint32_t>(p.windowEnd);
  const uint8_t* ends = at<uint8_t>(p.ends);
  const uint32_t* extraStart = at<uint32_t>(p.extraStart);
  const uint32_t* extraWindowStart = at<uint32_t>(p.extraWindowStart);
  const uint32_t* extraWindowEnd = at<uint32_t>(p.extraWindowEnd);
  const uint8_t* extraKind = at<uint8_t>(p.extraKind);
  int32_t* layers = at<int32_t>(p.layers);
  int32_t* out = layers + size_t(need * p.maxHops + hop) * p.count;

  int32_t worthOfEnd[8];
  for (int bits = 0; bits < 8; bits++) {
    worthOfEnd[bits] = NONE;
    for (int links = 0; links <= 2; links++) {
      int hops = hop + 1 + links;
      if (((bits >> links) & 1) == 0 || hops < p.minHops || hops > p.maxHops) continue;
      int32_t worth = p.isSmallest ? UNLIMITED : links * p.linkPoints;
      worthOfEnd[bits] = std::max(worthOfEnd[bits], worth);
    }
  }
  const int endShift = need == 0 ? 0 : 3;

  for (uint32_t e = 0; e < p.count; e++) {
    const int bits = ends[e];
    int32_t best = worthOfEnd[(bits >> endShift) & 7];
    uint32_t start = windowStart[e];
    uint32_t end = windowEnd[e];
    int kind = (bits & 64) >> 4;
    const uint32_t lastExtra = extraStart[e + 1];
    for (uint32_t extra = extraStart[e];; extra++) {
      const int links = kind & 3;
      const int next = hop + 1 + links;
      if (next < p.maxHops && start < end) {
        const int layer = need == 1 && (kind & 4) == 0 ? p.maxHops + next : next;
        const int32_t* scores = layers + size_t(layer) * p.count;
        const int32_t largest = p.longWindow > 0 && end - start > p.longWindow
                                    ? findLargestByBlocks(p, scores, layer, start, end)
                                    : findLargest(scores, start, end);
        if (largest != NONE) best = std::max(best, largest + links * p.linkPoints);
      }
      if (extra >= lastExtra) break;
      start = extraWindowStart[extra];
      end = extraWindowEnd[extra];
      kind = extraKind[extra];
    }
    if (p.isSmallest) best = std::min(weight[e], best);
    else if (best != NONE) best += weight[e];
    out[e] = best;
  }

  if (p.longWindow == 0) return;
  const uint32_t blockCount = (p.count + BLOCK - 1) / BLOCK;
  int32_t* narrow =
      at<int32_t>(p.blocks) + size_t(need * p.maxHops + hop) * blocksPerLayer(p.count);
  fillMaxima(out, p.count, narrow);
  fillMaxima(narrow, blockCount, narrow + blockCount);
}

void fillSuffixScores(const Parameters& p) {
  for (int hop = p.maxHops - 1; hop >= 0; hop--)
    for (int need = 0; need < p.needs; need++) fillLayer(p, need, hop);
}

}  // namespace

int main(int, char** arguments) {
  FILE* file = std::fopen(arguments[1], "rb");
  const int runs = std::atoi(arguments[2]);
  std::fseek(file, 0, SEEK_END);
  std::vector<char> bytes(std::ftell(file));
  std::rewind(file);
  if (std::fread(bytes.data(), 1, bytes.size(), file) != bytes.size()) return 1;
  memory = bytes.data();

  const uint32_t graphs = *at<uint32_t>(0);
  const uint32_t* addresses = at<uint32_t>(4);
  double fastest = 1e9;
  for (int run = 0; run < runs; run++) {
    const auto started = std::chrono::steady_clock::now();
    for (uint32_t graph = 0; graph < graphs; graph++)
      fillSuffixScores(*at<Parameters>(addresses[graph]));
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - started;
    fastest = std::min(fastest, took.count());
  }
  uint32_t sum = 0;
  for (uint32_t graph = 0; graph < graphs; graph++) {
    const Parameters& p = *at<Parameters>(addresses[graph]);
    const uint32_t* scores = at<uint32_t>(p.layers);
    for (uint32_t place = 0; place < p.needs * p.maxHops * p.count; place++)
      sum = sum * 31 + scores[place];
  }
  std::printf("{\"milliseconds\": %.3f, \"sum\": %u}\n", fastest, sum);
}
