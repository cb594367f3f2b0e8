"""Adds up what tells a heading: the log-odds of small decision trees; written by tests/fit/fit_headings.py."""

from __future__ import annotations

from collections.abc import Sequence


# fmt: off
def add_up(m: Sequence[float]) -> float:
    """The log-odds of a heading with these measures; an expression is loaded and read faster than a table."""
    total = 0.0
    total += (((-1.834
       if m[67] <= -0.5 else  # place in the body
       (((-1.777 if m[27] <= 0.0 else -1.57) if m[65] <= 13.5 else -1.769)
        if m[59] <= 0.5132 else  # form below short lines
        -1.817))
      if m[6] <= 18.5 else  # last -1
      (-1.791
       if m[67] <= 1.5 else  # place in the body
       (((-1.712 if m[27] <= 0.0 else -1.433) if m[65] <= 11.5 else -1.691)
        if m[21] <= 0.0 else  # last +2
        -1.709)))
     if m[68] <= 0.625 else  # rule
     (((-1.338 if m[41] <= 0.0 else -1.721) if m[59] <= 0.6023 else -1.659)
      if m[52] <= 0.9894 else  # Chinese share
      (-1.167 if m[65] <= 335.5 else -1.725)))
    total += ((-0.112
      if m[67] <= -0.5 else  # place in the body
      (((-0.076 if m[55] <= 3.5 else -0.006)
        if m[55] <= 4.5 else  # lines of its form
        (((0.027 if m[27] <= 0.0 else (0.226 if m[54] <= 1.5 else -0.004))
          if m[0] <= 14.5 else  # size -2
          -0.013)
         if m[55] <= 10.5 else  # lines of its form
         (-0.066 if m[54] <= 9.5 else 0.235)))
       if m[55] <= 31.5 else  # lines of its form
       -0.095))
     if m[68] <= 0.4 else  # rule
     (((0.048 if m[55] <= 2.5 else (0.263 if m[55] <= 9.5 else 0.065))
       if m[54] <= 1.5 else  # repeats
       -0.06)
      if m[68] <= 0.75 else  # rule
      0.337))
    total += ((-0.111
      if m[67] <= -0.5 else  # place in the body
      (((-0.005
         if m[15] <= 6.5 else  # size +1
         ((0.286 if m[65] <= 37.5 else 0.132)
          if m[11] <= 6.5 else  # last +0
          (-0.063 if m[65] <= 17.5 else (0.297 if m[11] <= 9.5 else -0.038))))
        if m[10] <= 10.5 else  # size +0
        (((-0.046 if m[52] <= 0.8151 else 0.136) if m[11] <= 0.0 else -0.043)
         if m[10] <= 21.5 else  # size +0
         -0.097))
       if m[59] <= 0.5528 else  # form below short lines
       (-0.084 if m[15] <= 38.5 else 0.027)))
     if m[14] <= 1.5 else  # level +0
     (0.307 if m[10] <= 15.5 else -0.008))
    total += (((-0.111
       if m[67] <= -0.5 else  # place in the body
       ((-0.081
         if m[5] <= 4.5 else  # size -1
         ((0.014 if m[12] <= 0.0 else -0.066)
          if m[56] <= 0.3303 else  # share of its form
          (0.197 if m[67] <= 4.5 else 0.04)))
        if m[10] <= 19.5 else  # size +0
        -0.106))
      if m[14] <= 1.5 else  # level +0
      (0.239 if m[10] <= 20.5 else -0.042))
     if m[6] <= 17.5 else  # last -1
     ((-0.046
       if m[67] <= 0.0 else  # place in the body
       ((0.242 if m[26] <= 1.5 else 0.1) if m[58] <= 0.9615 else 0.015))
      if m[10] <= 10.5 else  # size +0
      (0.047 if m[10] <= 23.5 else -0.084)))
    total += ((-0.106
      if m[67] <= -0.5 else  # place in the body
      ((-0.094 if m[55] <= 3.5 else (0.237 if m[59] <= 0.5528 else -0.002))
       if m[62] <= 0.0 else  # share of items
       (((-0.07 if m[46] <= 0.0 else 0.101)
         if m[55] <= 4.5 else  # lines of its form
         (((0.013 if m[55] <= 6.5 else 0.161) if m[55] <= 8.5 else -0.053)
          if m[51] <= 0.0 else  # label without a value
          0.246))
        if m[59] <= 0.5477 else  # form below short lines
        (-0.093 if m[46] <= 0.0 else 0.052))))
     if m[68] <= 0.275 else  # rule
     (0.22 if m[26] <= 0.0 else (0.068 if m[68] <= 0.625 else 0.163)))
    total += ((-0.091
      if m[60] <= 6.5 else  # text below
      (((0.19 if m[21] <= 1.5 else -0.007) if m[65] <= 13.5 else -0.062)
       if m[60] <= 16.5 else  # text below
       ((-0.011 if m[26] <= 0.0 else -0.075)
        if m[26] <= 9.5 else  # begins alike +0
        (-0.047 if m[11] <= 7.5 else 0.2))))
     if m[68] <= 0.275 else  # rule
     (((0.191 if m[26] <= 2.5 else 0.026)
       if m[65] <= 29.5 else  # lines below
       ((0.073 if m[12] <= 1.5 else -0.074) if m[68] <= 0.875 else 0.176))
      if m[11] <= 6.5 else  # last +0
      (0.072 if m[30] <= 0.0 else -0.061)))
    total += (((((-0.102 if m[66] <= 0.1402 else -0.074) if m[68] <= 0.225 else 0.008)
       if m[51] <= 0.0 else  # label without a value
       (-0.073 if m[55] <= 4.5 else (-0.014 if m[58] <= 0.1213 else 0.198)))
      if m[56] <= 0.3882 else  # share of its form
      ((-0.08
        if m[66] <= 0.05277 else  # part of the document
        ((-0.002 if m[58] <= 0.137 else 0.133) if m[56] <= 0.5293 else 0.197))
       if m[55] <= 18.5 else  # lines of its form
       -0.079))
     if m[68] <= 0.4 else  # rule
     (((0.0 if m[56] <= 0.02837 else 0.125) if m[55] <= 6.5 else -0.022)
      if m[56] <= 0.1095 else  # share of its form
      0.16))
    total += ((-0.082
      if m[64] <= 3.5 else  # lines above
      (-0.082
       if m[20] <= 3.5 else  # size +2
       (((0.005
          if m[34] <= 0.0 else  # digit inside
          ((-0.052 if m[12] <= 1.5 else 0.1) if m[65] <= 6.5 else -0.084))
         if m[64] <= 120.5 else  # lines above
         -0.067)
        if m[62] <= 0.5289 else  # share of items
        0.062)))
     if m[16] <= 17.5 else  # last +1
     ((-0.083
       if m[7] <= -0.5 else  # first -1
       ((((0.134 if m[20] <= 8.5 else 0.083) if m[35] <= 0.0 else -0.042)
         if m[7] <= 13.5 else  # first -1
         -0.026)
        if m[44] <= 0.0 else  # addresses people
        -0.082))
      if m[33] <= 0.0 else  # stop inside
      -0.09))
    total += (-0.076
     if m[55] <= 2.5 else  # lines of its form
     ((-0.097
       if m[25] <= -0.5 else  # begins alike -1
       ((((-0.009 if m[58] <= 0.393 else 0.111) if m[11] <= 1.5 else -0.056)
         if m[56] <= 0.3633 else  # share of its form
         0.123)
        if m[61] <= 17.5 else  # lines
        ((-0.047
          if m[58] <= 0.03466 else  # form over items
          ((-0.01 if m[58] <= 0.2667 else (0.016 if m[55] <= 8.5 else 0.097))
           if m[4] <= 0.0 else  # level -2
           0.126))
         if m[21] <= 17.5 else  # last +2
         (0.002 if m[56] <= 0.06454 else 0.103))))
      if m[61] <= 345.0 else  # lines
      (-0.101 if m[46] <= 0.0 else 0.091)))
    total += ((-0.105
      if m[67] <= -0.5 else  # place in the body
      ((((-0.08
          if m[52] <= 0.9894 else  # Chinese share
          (-0.088 if m[5] <= 4.5 else (-0.018 if m[18] <= 0.0 else 0.095)))
         if m[46] <= 0.0 else  # annex
         0.107)
        if m[16] <= 17.5 else  # last +1
        ((0.109 if m[6] <= 0.0 else -0.049)
         if m[5] <= 10.5 else  # size -1
         (-0.068 if m[52] <= 0.9894 else 0.074)))
       if m[63] <= 2.5 else  # headings of the format
       (0.022 if m[52] <= 0.9894 else 0.134)))
     if m[6] <= 17.5 else  # last -1
     ((-0.024 if m[16] <= 5.5 else 0.067) if m[52] <= 0.9894 else 0.149))
    total += (((((-0.093
         if m[5] <= 5.5 else  # size -1
         ((-0.08 if m[21] <= -0.5 else 0.042) if m[59] <= 0.4696 else -0.064))
        if m[59] <= 0.7224 else  # form below short lines
        0.099)
       if m[59] <= 0.7367 else  # form below short lines
       -0.085)
      if m[5] <= 42.5 else  # size -1
      0.04)
     if m[60] <= 7.5 else  # text below
     ((-0.074 if m[55] <= 1.5 else -0.002)
      if m[55] <= 2.5 else  # lines of its form
      (-0.069
       if m[5] <= 3.5 else  # size -1
       ((((0.125 if m[15] <= 348.5 else -0.068) if m[36] <= 0.0 else 0.034)
         if m[32] <= 0.0 else  # two commas inside
         -0.078)
        if m[59] <= 0.7367 else  # form below short lines
        -0.009))))
    total += (((-0.074 if m[5] <= 41.5 else 0.017)
      if m[14] <= 1.5 else  # level +0
      (0.003 if m[56] <= 0.1385 else 0.138))
     if m[60] <= 7.5 else  # text below
     ((-0.061 if m[56] <= 0.2438 else 0.05)
      if m[55] <= 2.5 else  # lines of its form
      (-0.067
       if m[5] <= 3.5 else  # size -1
       ((((0.039
           if m[56] <= 0.09832 else  # share of its form
           ((0.127 if m[5] <= 394.5 else -0.039) if m[41] <= 0.0 else -0.047))
          if m[58] <= 0.9615 else  # form over items
          -0.027)
         if m[34] <= 0.0 else  # digit inside
         (-0.033 if m[56] <= 0.4071 else 0.151))
        if m[61] <= 345.0 else  # lines
        -0.07))))
    total += ((-0.098
      if m[67] <= -0.5 else  # place in the body
      ((0.075 if m[1] <= 4.5 else -0.019)
       if m[62] <= 0.03974 else  # share of items
       (((((-0.063 if m[52] <= 0.7986 else 0.009) if m[52] <= 0.876 else -0.091)
          if m[52] <= 0.9894 else  # Chinese share
          (0.008 if m[61] <= 316.5 else 0.158))
         if m[61] <= 328.0 else  # lines
         -0.095)
        if m[46] <= 0.0 else  # annex
        0.155)))
     if m[68] <= 0.4 else  # rule
     ((((0.048 if m[61] <= 47.5 else -0.047) if m[68] <= 0.825 else 0.115)
       if m[52] <= 0.8866 else  # Chinese share
       0.123)
      if m[61] <= 345.0 else  # lines
      -0.074))
    total += (-0.098
     if m[67] <= -0.5 else  # place in the body
     (((-0.085 if m[46] <= 0.0 else 0.088)
       if m[52] <= 0.6637 else  # Chinese share
       (((0.063 if m[62] <= 0.0 else (-0.024 if m[0] <= 38.5 else 0.041))
         if m[53] <= 0.0 else  # ends like a title
         0.076)
        if m[64] <= 251.5 else  # lines above
        -0.079))
      if m[60] <= 7.5 else  # text below
      ((((-0.01 if m[46] <= 0.0 else 0.121) if m[45] <= 0.0 else 0.107)
        if m[56] <= 0.4071 else  # share of its form
        (0.126 if m[55] <= 18.5 else -0.062))
       if m[52] <= 0.9894 else  # Chinese share
       (0.104 if m[64] <= 309.5 else -0.041))))
    total += ((((-0.096
        if m[64] <= 0.0 else  # lines above
        ((-0.025 if m[36] <= 0.0 else -0.075) if m[55] <= 58.5 else -0.09))
       if m[3] <= 0.0 else  # marked -2
       (0.029 if m[34] <= 0.0 else -0.047))
      if m[4] <= 0.0 else  # level -2
      0.066)
     if m[16] <= 17.5 else  # last +1
     (((-0.036 if m[55] <= 1.5 else 0.078) if m[11] <= 5.5 else -0.081)
      if m[55] <= 2.5 else  # lines of its form
      ((-0.064
        if m[54] <= 0.0 else  # repeats
        (0.09 if m[36] <= 0.0 else (0.066 if m[34] <= 0.0 else -0.034)))
       if m[55] <= 86.5 else  # lines of its form
       -0.033)))
    total += (-0.097
     if m[67] <= -0.5 else  # place in the body
     ((0.065
       if m[62] <= 0.03974 else  # share of items
       (-0.051
        if m[60] <= 5.5 else  # text below
        (-0.091
         if m[54] <= 0.0 else  # repeats
         ((-0.025 if m[49] <= 0.0 else 0.079)
          if m[60] <= 92.5 else  # text below
          (0.063 if m[60] <= 766.5 else -0.037)))))
      if m[52] <= 0.9894 else  # Chinese share
      (((0.008 if m[16] <= 3.5 else 0.089)
        if m[60] <= 6.5 else  # text below
        ((0.106 if m[25] <= 3.5 else -0.036) if m[22] <= 13.5 else -0.031))
       if m[54] <= 1.5 else  # repeats
       (-0.075 if m[62] <= 0.293 else 0.036))))
    total += ((-0.084 if m[64] <= 3.5 else -0.032)
     if m[55] <= 2.5 else  # lines of its form
     ((((-0.084
         if m[64] <= 0.0 else  # lines above
         (((0.024 if m[55] <= 4.5 else 0.067) if m[30] <= 0.0 else -0.011)
          if m[54] <= 1.5 else  # repeats
          (-0.05 if m[57] <= 0.2034 else (-0.091 if m[55] <= 7.5 else 0.121))))
        if m[31] <= 0.0 else  # comma inside
        (0.027 if m[64] <= 24.5 else -0.083))
       if m[35] <= 0.0 else  # four digits inside
       -0.074)
      if m[55] <= 86.5 else  # lines of its form
      (-0.091 if m[57] <= 0.127 else (-0.047 if m[55] <= 170.0 else 0.095))))
    total += (-0.076
     if m[5] <= 4.5 else  # size -1
     (-0.041
      if m[55] <= 2.5 else  # lines of its form
      (((((-0.052 if m[5] <= 8.5 else 0.039)
          if m[15] <= 6.5 else  # size +1
          ((0.093 if m[65] <= 9.5 else (0.012 if m[55] <= 5.5 else 0.064))
           if m[15] <= 220.5 else  # size +1
           -0.042))
         if m[50] <= 0.0 else  # known label
         -0.081)
        if m[55] <= 86.5 else  # lines of its form
        ((-0.046 if m[55] <= 170.0 else 0.087) if m[62] <= 0.0873 else -0.076))
       if m[36] <= 0.0 else  # blank inside
       (0.055 if m[62] <= 0.03974 else (-0.064 if m[5] <= 70.5 else 0.064)))))
    total += (((((-0.068
         if m[6] <= -0.5 else  # last -1
         ((0.082 if m[7] <= 13.5 else -0.057) if m[6] <= 0.0 else -0.022))
        if m[59] <= 0.5477 else  # form below short lines
        -0.063)
       if m[10] <= 7.5 else  # size +0
       -0.072)
      if m[14] <= 1.5 else  # level +0
      (0.123 if m[10] <= 19.5 else -0.038))
     if m[6] <= 17.5 else  # last -1
     ((((-0.051 if m[61] <= 30.5 else 0.048)
        if m[27] <= 0.0 else  # begins alike +1
        (0.102 if m[59] <= 0.3205 else -0.011))
       if m[55] <= 4.5 else  # lines of its form
       (0.11 if m[10] <= 11.5 else 0.025))
      if m[10] <= 20.5 else  # size +0
      -0.075))
    total += ((((((-0.084 if m[16] <= 18.5 else (0.077 if m[60] <= 16.5 else -0.057))
         if m[61] <= 41.5 else  # lines
         0.102)
        if m[55] <= 6.5 else  # lines of its form
        (-0.027 if m[5] <= 4.5 else 0.135))
       if m[59] <= 0.4891 else  # form below short lines
       (-0.061 if m[9] <= 1.5 else 0.113))
      if m[10] <= 8.5 else  # size +0
      -0.074)
     if m[68] <= 0.275 else  # rule
     ((-0.046
       if m[5] <= 3.5 else  # size -1
       (((0.098 if m[59] <= 0.6615 else -0.035) if m[61] <= 51.5 else 0.005)
        if m[68] <= 0.875 else  # rule
        0.127))
      if m[10] <= 21.5 else  # size +0
      -0.063))
    total += (((((0.024 if m[59] <= 0.4318 else -0.049) if m[63] <= 2.5 else 0.091)
       if m[15] <= 8.5 else  # size +1
       ((0.092 if m[58] <= 0.9615 else -0.012) if m[15] <= 351.5 else -0.065))
      if m[59] <= 0.7639 else  # form below short lines
      ((-0.084 if m[15] <= 47.5 else (0.112 if m[59] <= 0.8589 else -0.059))
       if m[63] <= 13.5 else  # headings of the format
       0.082))
     if m[10] <= 7.5 else  # size +0
     (-0.067
      if m[6] <= 2.5 else  # last -1
      ((-0.009 if m[16] <= 18.5 else (0.084 if m[11] <= 6.5 else -0.028))
       if m[10] <= 20.5 else  # size +0
       -0.071)))
    total += (((((-0.078 if m[57] <= 0.1133 else (-0.064 if m[55] <= 7.5 else 0.005))
        if m[46] <= 0.0 else  # annex
        0.076)
       if m[49] <= 0.0 else  # number first
       (0.118 if m[55] <= 10.5 else -0.052))
      if m[6] <= 18.5 else  # last -1
      (-0.045 if m[55] <= 4.5 else (0.061 if m[57] <= 0.8258 else -0.055)))
     if m[68] <= 0.525 else  # rule
     (((0.041 if m[55] <= 6.5 else -0.046)
       if m[6] <= 17.5 else  # last -1
       (0.101 if m[11] <= 1.5 else -0.02))
      if m[68] <= 0.875 else  # rule
      (0.108 if m[9] <= 3.5 else 0.018)))
    total += ((((-0.062 if m[46] <= 0.0 else (-0.04 if m[64] <= 15.5 else 0.14))
       if m[4] <= 0.0 else  # level -2
       0.049)
      if m[60] <= 6.5 else  # text below
      ((0.08 if m[6] <= 0.0 else -0.043)
       if m[26] <= 0.0 else  # begins alike +0
       ((-0.048 if m[16] <= 17.5 else 0.096)
        if m[60] <= 14.5 else  # text below
        (-0.033 if m[26] <= 5.5 else 0.059))))
     if m[6] <= 17.5 else  # last -1
     ((-0.013 if m[16] <= 5.5 else 0.032)
      if m[52] <= 0.9894 else  # Chinese share
      ((0.042 if m[16] <= 0.0 else 0.123) if m[26] <= 1.5 else -0.021)))
    total += ((((-0.087 if m[59] <= 0.7285 else 0.063)
       if m[5] <= 3.5 else  # size -1
       (((0.11 if m[59] <= 0.3066 else (0.038 if m[12] <= 0.0 else 0.136))
         if m[54] <= 1.5 else  # repeats
         (-0.081 if m[59] <= 0.07418 else (-0.032 if m[57] <= 0.0755 else 0.11)))
        if m[10] <= 6.5 else  # size +0
        (-0.048 if m[20] <= 3.5 else (0.041 if m[54] <= 1.5 else -0.062))))
      if m[10] <= 20.5 else  # size +0
      -0.077)
     if m[59] <= 0.7367 else  # form below short lines
     ((-0.077 if m[5] <= 41.5 else 0.055) if m[14] <= 0.0 else 0.063))
    total += (((((-0.075 if m[56] <= 0.3633 else (0.027 if m[56] <= 0.4226 else -0.065))
        if m[61] <= 60.5 else  # lines
        ((-0.043 if m[15] <= 13.5 else (-0.021 if m[56] <= 0.07735 else 0.061))
         if m[61] <= 328.0 else  # lines
         -0.078))
       if m[46] <= 0.0 else  # annex
       (-0.023 if m[61] <= 34.5 else 0.174))
      if m[56] <= 0.4868 else  # share of its form
      (0.065 if m[61] <= 155.5 else -0.072))
     if m[68] <= 0.525 else  # rule
     (-0.019
      if m[5] <= 5.5 else  # size -1
      (0.102 if m[61] <= 51.5 else (-0.012 if m[68] <= 0.875 else 0.087))))
    total += ((-0.087 if m[9] <= 0.0 else 0.035)
     if m[5] <= 3.5 else  # size -1
     (((((((-0.036 if m[20] <= 13.5 else 0.044) if m[55] <= 3.5 else 0.051)
          if m[55] <= 37.5 else  # lines of its form
          (-0.07 if m[25] <= 29.0 else 0.066))
         if m[57] <= 0.06905 else  # form over text
         0.058)
        if m[30] <= 0.0 else  # colon inside
        ((-0.053 if m[20] <= 3.5 else 0.056) if m[65] <= 10.5 else -0.065))
       if m[36] <= 0.0 else  # blank inside
       ((0.012 if m[5] <= 9.5 else -0.054) if m[57] <= 0.7321 else 0.062))
      if m[31] <= 0.0 else  # comma inside
      -0.064))
    total += ((-0.096 if m[22] <= 14.5 else (-0.064 if m[67] <= -1.5 else 0.11))
     if m[67] <= -0.5 else  # place in the body
     ((((0.064 if m[58] <= 0.4248 else -0.023)
        if m[67] <= 1.5 else  # place in the body
        ((-0.052 if m[21] <= 17.5 else 0.001)
         if m[58] <= 0.2829 else  # form over items
         (-0.03 if m[15] <= 12.5 else 0.049)))
       if m[6] <= 18.5 else  # last -1
       ((0.024 if m[58] <= 0.4189 else -0.028)
        if m[52] <= 0.9894 else  # Chinese share
        (0.094 if m[15] <= 425.5 else -0.05)))
      if m[14] <= 0.0 else  # level +0
      (0.099 if m[14] <= 5.5 else -0.036)))
    total += ((((-0.038 if m[10] <= 7.5 else -0.075)
       if m[46] <= 0.0 else  # annex
       (-0.013 if m[21] <= 3.5 else 0.167))
      if m[16] <= 17.5 else  # last +1
      ((((0.051 if m[21] <= 0.0 else -0.054) if m[64] <= 5.5 else 0.063)
        if m[2] <= 12.5 else  # first -2
        -0.056)
       if m[10] <= 14.5 else  # size +0
       -0.067))
     if m[68] <= 0.525 else  # rule
     ((((0.077 if m[61] <= 51.5 else (-0.042 if m[61] <= 75.5 else 0.043))
        if m[68] <= 0.975 else  # rule
        0.111)
       if m[61] <= 316.5 else  # lines
       -0.012)
      if m[34] <= 0.0 else  # digit inside
      -0.02))
    total += ((-0.055
      if m[5] <= 3.5 else  # size -1
      (((-0.013 if m[58] <= 0.2198 else 0.045) if m[56] <= 0.5293 else 0.077)
       if m[20] <= 8.5 else  # size +2
       (0.011
        if m[10] <= 3.5 else  # size +0
        (0.088 if m[58] <= 0.775 else (-0.058 if m[65] <= 20.5 else 0.085)))))
     if m[10] <= 7.5 else  # size +0
     ((-0.067
       if m[5] <= 5.5 else  # size -1
       ((((-0.065 if m[20] <= 3.5 else 0.018) if m[56] <= 0.3018 else -0.084)
         if m[36] <= 0.0 else  # blank inside
         -0.068)
        if m[56] <= 0.361 else  # share of its form
        0.05))
      if m[10] <= 21.5 else  # size +0
      -0.074))
    total += ((-0.093 if m[3] <= 0.0 else (-0.074 if m[15] <= 12.5 else 0.152))
     if m[67] <= -0.5 else  # place in the body
     ((((-0.043 if m[3] <= 0.0 else (0.036 if m[7] <= 13.5 else -0.048))
        if m[25] <= 0.0 else  # begins alike -1
        (((-0.027 if m[20] <= 61.5 else 0.039)
          if m[55] <= 3.5 else  # lines of its form
          (0.059 if m[64] <= 8.5 else 0.004))
         if m[53] <= 0.0 else  # ends like a title
         0.086))
       if m[55] <= 58.5 else  # lines of its form
       (-0.085 if m[15] <= 51.5 else 0.074))
      if m[63] <= 2.5 else  # headings of the format
      (-0.053 if m[55] <= 0.0 else 0.065)))
    total += (-0.087
     if m[67] <= -0.5 else  # place in the body
     ((((((0.001
           if m[5] <= 5.5 else  # size -1
           (0.097 if m[36] <= 0.0 else (0.002 if m[56] <= 0.4868 else 0.101)))
          if m[5] <= 361.0 else  # size -1
          -0.052)
         if m[22] <= 13.5 else  # first +2
         -0.043)
        if m[61] <= 52.5 else  # lines
        (-0.015 if m[56] <= 0.1792 else 0.053))
       if m[11] <= 6.5 else  # last +0
       (-0.088
        if m[61] <= 27.5 else  # lines
        ((0.057 if m[11] <= 9.5 else -0.053) if m[30] <= 0.0 else -0.062)))
      if m[59] <= 0.5477 else  # form below short lines
      (-0.035 if m[9] <= 1.5 else 0.051)))
    total += ((((((-0.067 if m[56] <= 0.6129 else 0.012) if m[51] <= 0.0 else 0.006)
        if m[46] <= 0.0 else  # annex
        (-0.039 if m[64] <= 20.5 else 0.122))
       if m[49] <= 0.0 else  # number first
       (0.159 if m[64] <= 14.5 else -0.048))
      if m[16] <= 17.5 else  # last +1
      ((-0.049 if m[51] <= 0.0 else (-0.056 if m[64] <= 14.5 else 0.109))
       if m[56] <= 0.2438 else  # share of its form
       0.044))
     if m[68] <= 0.575 else  # rule
     (((-0.011 if m[68] <= 0.825 else 0.082) if m[6] <= 1.5 else -0.072)
      if m[6] <= 2.5 else  # last -1
      0.069))
    total += ((((((0.04 if m[60] <= 478.5 else -0.057)
         if m[62] <= 0.1895 else  # share of items
         ((-0.07 if m[60] <= 7.5 else -0.016)
          if m[64] <= 38.5 else  # lines above
          (-0.042 if m[62] <= 0.3531 else 0.067)))
        if m[31] <= 0.0 else  # comma inside
        -0.092)
       if m[49] <= 0.0 else  # number first
       (0.116 if m[60] <= 14.5 else -0.021))
      if m[59] <= 0.7795 else  # form below short lines
      (-0.08 if m[46] <= 0.0 else 0.059))
     if m[68] <= 0.225 else  # rule
     ((0.069 if m[64] <= 34.5 else (-0.04 if m[68] <= 0.75 else 0.034))
      if m[34] <= 0.0 else  # digit inside
      -0.033))
    total += (-0.083
     if m[67] <= -0.5 else  # place in the body
     ((((0.133
         if m[56] <= 0.05236 else  # share of its form
         (((0.053 if m[11] <= 6.5 else -0.062) if m[55] <= 37.5 else -0.075)
          if m[57] <= 0.06905 else  # form over text
          (0.09 if m[60] <= 418.5 else -0.014)))
        if m[10] <= 6.5 else  # size +0
        ((0.052 if m[55] <= 11.5 else -0.024)
         if m[62] <= 0.2863 else  # share of items
         (-0.033 if m[57] <= 0.5857 else 0.052)))
       if m[59] <= 0.7639 else  # form below short lines
       ((0.028 if m[56] <= 0.04928 else -0.072) if m[6] <= 2.5 else 0.031))
      if m[10] <= 20.5 else  # size +0
      -0.073))
    total += ((-0.09
      if m[67] <= -1.5 else  # place in the body
      (((((0.098 if m[60] <= 14.5 else -0.015) if m[61] <= 11.5 else -0.013)
         if m[20] <= 32.5 else  # size +2
         (0.101 if m[60] <= 766.5 else -0.043))
        if m[1] <= 4.5 else  # last -2
        (-0.039 if m[61] <= 186.5 else 0.054))
       if m[61] <= 328.0 else  # lines
       -0.068))
     if m[68] <= 0.225 else  # rule
     ((0.024 if m[25] <= 0.0 else 0.083)
      if m[61] <= 51.5 else  # lines
      (-0.027
       if m[68] <= 0.825 else  # rule
       ((0.079 if m[61] <= 316.5 else 0.005) if m[36] <= 0.0 else -0.049))))
    total += (((-0.061
       if m[15] <= 6.5 else  # size +1
       ((0.07 if m[56] <= 0.04928 else (0.009 if m[59] <= 0.3205 else -0.07))
        if m[55] <= 6.5 else  # lines of its form
        ((0.094 if m[55] <= 78.0 else -0.032) if m[59] <= 0.8589 else -0.054)))
      if m[10] <= 8.5 else  # size +0
      -0.051)
     if m[68] <= 0.225 else  # rule
     ((0.039 if m[68] <= 0.975 else 0.099)
      if m[10] <= 7.5 else  # size +0
      (((0.062 if m[18] <= 0.0 else (0.062 if m[56] <= 0.09351 else -0.063))
        if m[10] <= 28.5 else  # size +0
        -0.054)
       if m[55] <= 9.5 else  # lines of its form
       -0.038)))
    total += ((-0.068
      if m[64] <= 3.5 else  # lines above
      ((-0.047
        if m[58] <= 0.2924 else  # form over items
        ((0.085 if m[58] <= 0.319 else -0.032) if m[22] <= 10.5 else 0.103))
       if m[21] <= 8.5 else  # last +2
       ((0.02 if m[36] <= 0.0 else -0.038) if m[53] <= 0.0 else 0.08)))
     if m[56] <= 0.2366 else  # share of its form
     ((-0.036 if m[9] <= 1.5 else 0.069)
      if m[15] <= 6.5 else  # size +1
      ((((0.052 if m[64] <= 94.5 else -0.017) if m[56] <= 0.6824 else -0.076)
        if m[15] <= 230.5 else  # size +1
        -0.067)
       if m[22] <= 13.5 else  # first +2
       -0.042)))
    total += ((-0.079 if m[63] <= 8.5 else 0.044)
     if m[5] <= 3.5 else  # size -1
     (((-0.062 if m[63] <= 3.5 else 0.052)
       if m[20] <= 6.5 else  # size +2
       ((0.005 if m[34] <= 0.0 else -0.059)
        if m[56] <= 0.361 else  # share of its form
        (0.08 if m[5] <= 16.5 else -0.031)))
      if m[16] <= 17.5 else  # last +1
      (((0.053 if m[32] <= 0.0 else -0.055) if m[2] <= 12.5 else -0.054)
       if m[11] <= 6.5 else  # last +0
       ((-0.075 if m[63] <= 0.0 else 0.045)
        if m[55] <= 4.5 else  # lines of its form
        (0.102 if m[30] <= 0.0 else -0.056)))))
    total += ((-0.089
      if m[67] <= -1.5 else  # place in the body
      (((((((0.048 if m[57] <= 0.234 else 0.007)
            if m[62] <= 0.4199 else  # share of items
            (-0.044 if m[62] <= 0.5289 else 0.022))
           if m[5] <= 317.5 else  # size -1
           -0.059)
          if m[19] <= 0.0 else  # level +1
          -0.079)
         if m[32] <= 0.0 else  # two commas inside
         -0.071)
        if m[7] <= 13.5 else  # first -1
        -0.058)
       if m[59] <= 0.5477 else  # form below short lines
       ((-0.056 if m[25] <= 1.5 else 0.004) if m[5] <= 40.5 else 0.039)))
     if m[68] <= 0.875 else  # rule
     (-0.014 if m[5] <= 5.5 else (0.096 if m[19] <= 2.5 else -0.006)))
    total += ((((((-0.048 if m[26] <= 1.5 else (0.03 if m[54] <= 2.5 else -0.062))
         if m[0] <= 75.5 else  # size -2
         0.046)
        if m[17] <= 1.5 else  # first +1
        (-0.035 if m[22] <= 1.5 else (0.064 if m[22] <= 11.5 else -0.052)))
       if m[16] <= 1.5 else  # last +1
       -0.083)
      if m[16] <= 2.5 else  # last +1
      ((0.025
        if m[54] <= 1.5 else  # repeats
        (-0.093 if m[65] <= 21.5 else (-0.046 if m[54] <= 2.5 else 0.048)))
       if m[31] <= 0.0 else  # comma inside
       -0.061))
     if m[46] <= 0.0 else  # annex
     (0.157 if m[50] <= 0.0 else -0.044))
    total += (((((0.028 if m[56] <= 0.1512 else -0.052)
        if m[56] <= 0.2337 else  # share of its form
        (0.058 if m[56] <= 0.6824 else -0.047))
       if m[62] <= 0.2863 else  # share of items
       ((-0.027
         if m[58] <= 0.2536 else  # form over items
         (-0.025
          if m[62] <= 0.3642 else  # share of items
          (0.105 if m[62] <= 0.3938 else (0.07 if m[56] <= 0.1338 else -0.008))))
        if m[34] <= 0.0 else  # digit inside
        (0.03 if m[56] <= 0.05953 else -0.091)))
      if m[31] <= 0.0 else  # comma inside
      (-0.073 if m[56] <= 0.1188 else 0.015))
     if m[59] <= 0.7367 else  # form below short lines
     (0.052 if m[56] <= 0.01544 else -0.048))
    total += ((((((-0.078 if m[15] <= 50.5 else 0.01) if m[64] <= 16.5 else -0.008)
        if m[49] <= 0.0 else  # number first
        (0.071 if m[64] <= 13.5 else -0.092))
       if m[45] <= 0.0 else  # in brackets
       0.054)
      if m[52] <= 0.7986 else  # Chinese share
      ((-0.069
        if m[7] <= -0.5 else  # first -1
        ((0.018
          if m[11] <= 0.0 else  # last +0
          ((-0.037 if m[15] <= 19.5 else 0.052) if m[30] <= 0.0 else -0.075))
         if m[15] <= 340.0 else  # size +1
         -0.068))
       if m[64] <= 238.5 else  # lines above
       -0.056))
     if m[14] <= 0.0 else  # level +0
     (0.078 if m[14] <= 4.5 else -0.023))
    total += (-0.086
     if m[67] <= -1.5 else  # place in the body
     ((((-0.046 if m[27] <= 0.0 else (0.009 if m[22] <= 11.5 else -0.055))
        if m[52] <= 0.7986 else  # Chinese share
        (((-0.001 if m[66] <= 0.7697 else -0.049)
          if m[25] <= 1.5 else  # begins alike -1
          (0.091 if m[52] <= 0.9358 else -0.007))
         if m[16] <= 18.5 else  # last +1
         ((0.096 if m[67] <= 1.5 else 0.025)
          if m[25] <= 1.5 else  # begins alike -1
          (0.033 if m[66] <= 0.3549 else -0.069))))
       if m[32] <= 0.0 else  # two commas inside
       -0.075)
      if m[68] <= 0.875 else  # rule
      (0.069 if m[19] <= 2.5 else -0.006)))
    total += (-0.088
     if m[67] <= -1.5 else  # place in the body
     ((0.029 if m[62] <= 0.1802 else -0.062)
      if m[5] <= 5.5 else  # size -1
      (-0.029
       if m[20] <= 3.5 else  # size +2
       ((((((0.019 if m[20] <= 22.5 else (0.019 if m[62] <= 0.2411 else 0.074))
            if m[49] <= 0.0 else  # number first
            (0.129 if m[57] <= 0.01067 else -0.063))
           if m[5] <= 214.5 else  # size -1
           -0.024)
          if m[65] <= 256.5 else  # lines below
          -0.032)
         if m[20] <= 194.5 else  # size +2
         -0.036)
        if m[36] <= 0.0 else  # blank inside
        (0.07 if m[62] <= 0.03974 else (0.007 if m[34] <= 0.0 else -0.074))))))
    total += ((0.074
      if m[56] <= 0.04928 else  # share of its form
      ((((-0.044
          if m[16] <= 3.5 else  # last +1
          (-0.03
           if m[56] <= 0.2337 else  # share of its form
           (0.063
            if m[56] <= 0.3816 else  # share of its form
            ((0.055 if m[26] <= 1.5 else -0.068) if m[23] <= 0.0 else -0.083))))
         if m[56] <= 0.5293 else  # share of its form
         0.069)
        if m[58] <= 0.2536 else  # form over items
        (-0.038 if m[56] <= 0.0852 else 0.065))
       if m[58] <= 0.775 else  # form over items
       -0.055))
     if m[10] <= 7.5 else  # size +0
     ((-0.04 if m[52] <= 0.7852 else -0.004)
      if m[10] <= 22.5 else  # size +0
      (0.042 if m[52] <= 0.3507 else -0.08)))
    total += ((((-0.059
        if m[61] <= 26.5 else  # lines
        (-0.02 if m[0] <= 20.5 else (0.077 if m[15] <= 4.5 else 0.002)))
       if m[15] <= 12.5 else  # size +1
       (-0.001 if m[3] <= 0.0 else (0.075 if m[1] <= 18.5 else 0.0)))
      if m[56] <= 0.3633 else  # share of its form
      (((((-0.037 if m[56] <= 0.4868 else 0.039) if m[56] <= 0.6561 else -0.081)
         if m[61] <= 13.5 else  # lines
         (0.091 if m[61] <= 17.5 else 0.011))
        if m[7] <= 1.5 else  # first -1
        0.097)
       if m[7] <= 12.5 else  # first -1
       -0.075))
     if m[61] <= 345.0 else  # lines
     -0.05)
    total += (((-0.078 if m[16] <= 15.0 else 0.007)
      if m[52] <= 0.3859 else  # Chinese share
      (((0.021 if m[58] <= 0.1567 else -0.034)
        if m[10] <= 3.5 else  # size +0
        ((((-0.026 if m[52] <= 0.6637 else 0.043) if m[3] <= 0.0 else 0.091)
          if m[11] <= 7.5 else  # last +0
          -0.006)
         if m[26] <= 1.5 else  # begins alike +0
         (0.023 if m[16] <= 18.5 else -0.055)))
       if m[10] <= 6.5 else  # size +0
       (-0.046 if m[0] <= 0.0 else (0.001 if m[53] <= 0.0 else 0.049))))
     if m[10] <= 18.5 else  # size +0
     (0.035 if m[52] <= 0.3767 else -0.063))
    total += (((0.067 if m[61] <= 50.5 else -0.002)
      if m[62] <= 0.2913 else  # share of items
      ((-0.052 if m[63] <= 1.5 else 0.068) if m[59] <= 0.0 else 0.05))
     if m[59] <= 0.2426 else  # form below short lines
     (((((0.02 if m[61] <= 20.5 else -0.108)
         if m[59] <= 0.3205 else  # form below short lines
         ((-0.008 if m[62] <= 0.3586 else 0.06) if m[62] <= 0.431 else -0.048))
        if m[58] <= 0.7321 else  # form over items
        0.051)
       if m[59] <= 0.7224 else  # form below short lines
       0.08)
      if m[59] <= 0.7367 else  # form below short lines
      (-0.073 if m[61] <= 54.5 else (-0.027 if m[0] <= 28.5 else 0.05))))
    total += ((((-0.062
        if m[52] <= 0.4558 else  # Chinese share
        (((-0.024 if m[66] <= 0.1615 else 0.084) if m[64] <= 50.5 else -0.041)
         if m[52] <= 0.7064 else  # Chinese share
         -0.018))
       if m[6] <= 8.5 else  # last -1
       -0.06)
      if m[6] <= 18.5 else  # last -1
      ((0.014
        if m[66] <= 0.6662 else  # part of the document
        ((-0.071 if m[52] <= 0.8932 else 0.054) if m[64] <= 42.5 else 0.018))
       if m[52] <= 0.9397 else  # Chinese share
       ((-0.029 if m[64] <= 20.5 else 0.066) if m[16] <= 3.5 else 0.084)))
     if m[14] <= 0.0 else  # level +0
     (0.077 if m[14] <= 4.5 else -0.028))
    total += (-0.082
     if m[67] <= -1.5 else  # place in the body
     ((((-0.062
         if m[67] <= -0.5 else  # place in the body
         (((-0.063
            if m[62] <= 0.07982 else  # share of items
            ((-0.054 if m[61] <= 39.5 else 0.036) if m[68] <= 0.275 else 0.03))
           if m[56] <= 0.3633 else  # share of its form
           0.034)
          if m[61] <= 75.5 else  # lines
          ((0.094 if m[61] <= 102.5 else 0.026) if m[12] <= 1.5 else -0.071)))
        if m[22] <= 12.5 else  # first +2
        (0.095 if m[67] <= -0.5 else -0.07))
       if m[61] <= 328.0 else  # lines
       -0.053)
      if m[68] <= 0.975 else  # rule
      (0.073 if m[61] <= 316.5 else -0.01)))
    total += (((((-0.032 if m[57] <= 0.1422 else 0.009) if m[6] <= 10.5 else -0.086)
       if m[49] <= 0.0 else  # number first
       ((0.123 if m[36] <= 0.0 else -0.035) if m[57] <= 0.01067 else -0.061))
      if m[6] <= 17.5 else  # last -1
      ((0.047 if m[5] <= 10.5 else (-0.0 if m[30] <= 0.0 else -0.05))
       if m[68] <= 0.575 else  # rule
       ((0.079 if m[41] <= 0.0 else -0.031) if m[34] <= 0.0 else -0.044)))
     if m[68] <= 0.875 else  # rule
     (-0.014 if m[5] <= 5.5 else (0.085 if m[19] <= 3.5 else -0.008)))
    total += (-0.08
     if m[67] <= -1.5 else  # place in the body
     (((((-0.002 if m[56] <= 0.361 else 0.08)
         if m[36] <= 0.0 else  # blank inside
         (-0.069 if m[15] <= 25.5 else 0.049))
        if m[52] <= 0.7064 else  # Chinese share
        -0.061)
       if m[52] <= 0.7986 else  # Chinese share
       (0.058
        if m[52] <= 0.8018 else  # Chinese share
        ((0.001 if m[66] <= 0.7335 else -0.064)
         if m[52] <= 0.9894 else  # Chinese share
         (-0.013
          if m[15] <= 12.5 else  # size +1
          ((0.035 if m[58] <= 0.183 else -0.048) if m[58] <= 0.2667 else 0.09)))))
      if m[46] <= 0.0 else  # annex
      (0.13 if m[50] <= 0.0 else -0.033)))
    total += (-0.054
     if m[5] <= 3.5 else  # size -1
     ((((-0.007
         if m[56] <= 0.2366 else  # share of its form
         ((-0.004 if m[27] <= 0.0 else 0.08)
          if m[56] <= 0.3018 else  # share of its form
          (-0.053
           if m[56] <= 0.3363 else  # share of its form
           ((-0.05
             if m[55] <= 3.5 else  # lines of its form
             ((-0.032 if m[52] <= 0.57 else 0.049) if m[64] <= 37.5 else -0.018))
            if m[62] <= 0.4258 else  # share of items
            -0.058))))
        if m[2] <= 0.0 else  # first -2
        ((0.076 if m[55] <= 9.5 else 0.002) if m[1] <= 4.5 else 0.005))
       if m[2] <= 13.5 else  # first -2
       -0.036)
      if m[50] <= 0.0 else  # known label
      -0.063))
    total += ((((((-0.005 if m[56] <= 0.1839 else -0.075) if m[6] <= 10.5 else -0.106)
        if m[6] <= 17.5 else  # last -1
        ((0.101 if m[52] <= 0.4245 else -0.01) if m[52] <= 0.9397 else 0.059))
       if m[34] <= 0.0 else  # digit inside
       -0.058)
      if m[56] <= 0.2366 else  # share of its form
      (((((-0.052 if m[52] <= 0.6637 else 0.019) if m[7] <= 1.5 else 0.06)
         if m[7] <= 11.5 else  # first -1
         -0.052)
        if m[56] <= 0.6824 else  # share of its form
        -0.09)
       if m[63] <= 0.0 else  # headings of the format
       0.069))
     if m[46] <= 0.0 else  # annex
     (0.137 if m[56] <= 0.2337 else -0.041))
    total += (-0.081
     if m[67] <= -1.5 else  # place in the body
     ((-0.026
       if m[52] <= 0.6637 else  # Chinese share
       (0.06
        if m[56] <= 0.04324 else  # share of its form
        ((((((-0.016 if m[10] <= 3.5 else 0.058) if m[57] <= 0.2183 else -0.013)
            if m[18] <= 0.0 else  # marked +1
            (0.028 if m[10] <= 4.5 else -0.033))
           if m[56] <= 0.6824 else  # share of its form
           -0.075)
          if m[66] <= 0.7914 else  # part of the document
          -0.03)
         if m[14] <= 0.0 else  # level +0
         (0.08 if m[10] <= 10.5 else -0.053))))
      if m[10] <= 18.5 else  # size +0
      (0.047 if m[52] <= 0.5361 else (-0.001 if m[61] <= 48.5 else -0.081))))
    total += (((0.032 if m[54] <= 1.5 else (-0.095 if m[55] <= 6.5 else 0.03))
      if m[59] <= 0.2426 else  # form below short lines
      ((-0.06 if m[10] <= 14.5 else 0.047)
       if m[61] <= 13.5 else  # lines
       ((0.012 if m[61] <= 23.5 else -0.116)
        if m[59] <= 0.2654 else  # form below short lines
        (0.066
         if m[62] <= 0.02601 else  # share of items
         ((((-0.07 if m[61] <= 26.5 else -0.01) if m[16] <= 2.5 else 0.009)
           if m[63] <= 20.0 else  # headings of the format
           0.05)
          if m[46] <= 0.0 else  # annex
          (-0.042 if m[61] <= 34.5 else 0.131))))))
     if m[10] <= 20.5 else  # size +0
     -0.05)
    total += (-0.075
     if m[67] <= -1.5 else  # place in the body
     ((((-0.039 if m[63] <= 0.0 else 0.057)
        if m[20] <= 3.5 else  # size +2
        ((0.048
          if m[0] <= 4.5 else  # size -2
          (0.003
           if m[68] <= 0.575 else  # rule
           (0.052
            if m[58] <= 0.127 else  # form over items
            (0.051 if m[67] <= 4.5 else (-0.039 if m[58] <= 0.7321 else 0.049)))))
         if m[19] <= 0.0 else  # level +1
         -0.041))
       if m[32] <= 0.0 else  # two commas inside
       -0.062)
      if m[54] <= 1.5 else  # repeats
      (-0.089
       if m[61] <= 47.5 else  # lines
       (0.042 if m[61] <= 100.5 else (-0.063 if m[58] <= 0.2924 else 0.019)))))
    total += (((((0.047
         if m[11] <= 6.5 else  # last +0
         ((-0.02 if m[55] <= 3.5 else 0.071) if m[30] <= 0.0 else -0.061))
        if m[59] <= 0.2071 else  # form below short lines
        (0.035
         if m[26] <= 0.0 else  # begins alike +0
         ((-0.011 if m[6] <= 11.5 else -0.071)
          if m[59] <= 0.3675 else  # form below short lines
          (-0.003 if m[17] <= 0.0 else (0.058 if m[59] <= 0.6023 else -0.005)))))
       if m[54] <= 1.5 else  # repeats
       (-0.084 if m[59] <= 0.07418 else (-0.029 if m[11] <= 7.5 else 0.053)))
      if m[59] <= 0.8549 else  # form below short lines
      -0.035)
     if m[31] <= 0.0 else  # comma inside
     -0.048)
    total += (-0.078
     if m[67] <= -1.5 else  # place in the body
     (((-0.037 if m[14] <= 0.0 else 0.061)
       if m[20] <= 3.5 else  # size +2
       ((((((0.011 if m[21] <= 10.5 else -0.057) if m[51] <= 0.0 else 0.064)
           if m[21] <= 17.5 else  # last +2
           0.043)
          if m[26] <= 3.5 else  # begins alike +0
          -0.041)
         if m[62] <= 0.3836 else  # share of items
         0.089)
        if m[62] <= 0.3938 else  # share of items
        ((0.002 if m[62] <= 0.4432 else -0.06)
         if m[62] <= 0.5233 else  # share of items
         ((0.098 if m[11] <= 7.5 else -0.023) if m[26] <= 0.0 else -0.001))))
      if m[31] <= 0.0 else  # comma inside
      -0.037))
    total += ((-0.044
      if m[20] <= 3.5 else  # size +2
      (((((-0.012 if m[49] <= 0.0 else (0.075 if m[57] <= 0.01441 else -0.05))
          if m[0] <= 22.5 else  # size -2
          ((((0.057 if m[1] <= 7.5 else -0.018) if m[6] <= 17.5 else 0.06)
            if m[31] <= 0.0 else  # comma inside
            -0.026)
           if m[49] <= 0.0 else  # number first
           -0.075))
         if m[22] <= 7.5 else  # first +2
         0.049)
        if m[22] <= 13.5 else  # first +2
        ((0.067 if m[23] <= 0.0 else -0.04) if m[0] <= 10.5 else -0.063))
       if m[19] <= 0.0 else  # level +1
       -0.073))
     if m[14] <= 0.0 else  # level +0
     0.043)
    total += ((((-0.018 if m[59] <= 0.5917 else 0.078) if m[62] <= 0.1173 else -0.055)
      if m[5] <= 5.5 else  # size -1
      ((((0.002 if m[56] <= 0.4071 else 0.084) if m[56] <= 0.4226 else -0.056)
        if m[56] <= 0.4868 else  # share of its form
        (0.081 if m[59] <= 0.4891 else -0.034))
       if m[53] <= 0.0 else  # ends like a title
       (-0.022 if m[62] <= 0.0 else (-0.023 if m[67] <= 0.0 else 0.091))))
     if m[59] <= 0.7367 else  # form below short lines
     (-0.075
      if m[61] <= 54.5 else  # lines
      ((-0.031 if m[5] <= 100.5 else 0.066) if m[57] <= 0.1938 else 0.046)))
    total += (-0.071
     if m[67] <= -1.5 else  # place in the body
     (((((((-0.061 if m[52] <= 0.7986 else (0.076 if m[52] <= 0.8425 else -0.016))
           if m[49] <= 0.0 else  # number first
           0.068)
          if m[60] <= 5.5 else  # text below
          0.043)
         if m[64] <= 13.5 else  # lines above
         (0.0
          if m[60] <= 1.5 else  # text below
          (0.031 if m[52] <= 0.5572 else (-0.073 if m[14] <= 1.5 else 0.029))))
        if m[11] <= 6.5 else  # last +0
        (-0.079 if m[64] <= 18.5 else -0.007))
       if m[60] <= 51.5 else  # text below
       (0.04 if m[31] <= 0.0 else -0.032))
      if m[60] <= 371.5 else  # text below
      -0.026))
    total += (((((((0.081
           if m[15] <= 9.5 else  # size +1
           ((-0.044 if m[15] <= 11.5 else 0.05) if m[30] <= 0.0 else -0.036))
          if m[59] <= 0.2247 else  # form below short lines
          (0.036 if m[52] <= 0.8193 else (-0.046 if m[59] <= 0.5801 else 0.028)))
         if m[62] <= 0.2863 else  # share of items
         -0.032)
        if m[62] <= 0.3618 else  # share of items
        0.045)
       if m[62] <= 0.4199 else  # share of items
       (-0.048
        if m[61] <= 27.5 else  # lines
        (0.042 if m[61] <= 108.0 else (-0.059 if m[58] <= 0.6458 else 0.033))))
      if m[59] <= 0.7849 else  # form below short lines
      -0.044)
     if m[68] <= 0.825 else  # rule
     0.033)
    total += ((((-0.045 if m[10] <= 3.5 else 0.001)
       if m[15] <= 11.5 else  # size +1
       ((0.039 if m[36] <= 0.0 else -0.031) if m[15] <= 288.5 else -0.05))
      if m[63] <= 0.0 else  # headings of the format
      (0.085 if m[36] <= 0.0 else -0.016))
     if m[10] <= 6.5 else  # size +0
     (((((((0.019 if m[10] <= 21.5 else -0.047) if m[66] <= 0.8127 else -0.032)
          if m[18] <= 0.0 else  # marked +1
          -0.03)
         if m[57] <= 0.1196 else  # form over text
         -0.036)
        if m[57] <= 0.9688 else  # form over text
        0.045)
       if m[10] <= 27.5 else  # size +0
       -0.064)
      if m[46] <= 0.0 else  # annex
      0.058))
    total += (((((0.033 if m[11] <= 6.5 else -0.025)
        if m[59] <= 0.2426 else  # form below short lines
        ((((0.03 if m[59] <= 0.2929 else (0.008 if m[56] <= 0.1284 else -0.057))
           if m[12] <= 0.0 else  # first +0
           (-0.025 if m[56] <= 0.3633 else 0.092))
          if m[15] <= 12.5 else  # size +1
          ((-0.095 if m[56] <= 0.2198 else 0.013) if m[59] <= 0.3205 else 0.028))
         if m[36] <= 0.0 else  # blank inside
         -0.052))
       if m[15] <= 340.0 else  # size +1
       -0.079)
      if m[59] <= 0.8863 else  # form below short lines
      -0.051)
     if m[46] <= 0.0 else  # annex
     (0.089 if m[56] <= 0.1735 else -0.027))
    total += (((((-0.05 if m[27] <= 0.0 else -0.01)
        if m[52] <= 0.7986 else  # Chinese share
        ((((-0.013
            if m[27] <= 0.0 else  # begins alike +1
            ((0.07 if m[65] <= 5.5 else 0.008) if m[26] <= 1.5 else -0.043))
           if m[0] <= 13.5 else  # size -2
           -0.02)
          if m[57] <= 0.02744 else  # form over text
          0.037)
         if m[57] <= 0.234 else  # form over text
         -0.023))
       if m[64] <= 102.5 else  # lines above
       -0.041)
      if m[14] <= 0.0 else  # level +0
      (0.079 if m[27] <= 0.0 else (-0.038 if m[52] <= 0.9894 else 0.038)))
     if m[46] <= 0.0 else  # annex
     (-0.01 if m[64] <= 15.5 else 0.101))
    total += ((((0.015 if m[62] <= 0.1219 else -0.055) if m[62] <= 0.5156 else 0.048)
      if m[15] <= 7.5 else  # size +1
      (0.071 if m[56] <= 0.04928 else (-0.037 if m[56] <= 0.09832 else 0.025)))
     if m[10] <= 7.5 else  # size +0
     ((0.063
       if m[15] <= 3.5 else  # size +1
       ((((-0.054 if m[67] <= 0.0 else (0.009 if m[62] <= 0.3052 else -0.043))
          if m[10] <= 16.5 else  # size +0
          -0.055)
         if m[57] <= 0.9688 else  # form over text
         0.034)
        if m[62] <= 0.3618 else  # share of items
        0.084))
      if m[62] <= 0.37 else  # share of items
      (-0.059 if m[53] <= 0.0 else 0.001)))
    total += ((((0.007 if m[60] <= 109.5 else 0.07) if m[60] <= 870.5 else -0.034)
      if m[56] <= 0.04324 else  # share of its form
      (((((-0.056
           if m[62] <= 0.02927 else  # share of items
           (0.028 if m[62] <= 0.2014 else (-0.001 if m[56] <= 0.2891 else -0.062)))
          if m[56] <= 0.472 else  # share of its form
          (0.076 if m[59] <= 0.4891 else -0.028))
         if m[62] <= 0.3618 else  # share of items
         0.05)
        if m[62] <= 0.4221 else  # share of items
        -0.048)
       if m[59] <= 0.8589 else  # form below short lines
       -0.072))
     if m[68] <= 0.675 else  # rule
     ((0.041 if m[59] <= 0.5917 else -0.003) if m[34] <= 0.0 else -0.045))
    total += (((0.037 if m[5] <= 179.0 else -0.046)
      if m[59] <= 0.4772 else  # form below short lines
      ((-0.047 if m[22] <= 1.5 else 0.028)
       if m[64] <= 20.5 else  # lines above
       (0.044 if m[64] <= 94.5 else -0.023)))
     if m[10] <= 8.5 else  # size +0
     (((0.06 if m[52] <= 0.5361 else (-0.042 if m[5] <= 96.5 else 0.021))
       if m[56] <= 0.239 else  # share of its form
       (-0.015 if m[27] <= 0.0 else 0.088))
      if m[59] <= 0.2071 else  # form below short lines
      (-0.068
       if m[59] <= 0.3819 else  # form below short lines
       ((0.036 if m[10] <= 18.5 else -0.032) if m[56] <= 0.1443 else -0.037))))
    total += (-0.068
     if m[67] <= -1.5 else  # place in the body
     (((-0.018
        if m[20] <= 8.5 else  # size +2
        (((0.041 if m[5] <= 9.5 else -0.026) if m[52] <= 0.7852 else 0.043)
         if m[57] <= 0.224 else  # form over text
         ((-0.043 if m[68] <= 0.75 else 0.014) if m[51] <= 0.0 else 0.051)))
       if m[68] <= 0.825 else  # rule
       ((0.003 if m[5] <= 5.5 else 0.082) if m[20] <= 34.5 else -0.018))
      if m[10] <= 18.5 else  # size +0
      ((-0.009 if m[57] <= 0.1938 else 0.103)
       if m[52] <= 0.5361 else  # Chinese share
       (-0.074 if m[20] <= 76.5 else 0.012))))
    total += (-0.067
     if m[67] <= -1.5 else  # place in the body
     (((((0.046
          if m[64] <= 6.5 else  # lines above
          (-0.018 if m[62] <= 0.02927 else (0.124 if m[62] <= 0.03974 else 0.013)))
         if m[68] <= 0.875 else  # rule
         0.084)
        if m[63] <= 23.0 else  # headings of the format
        (-0.075 if m[56] <= 0.5495 else 0.023))
       if m[62] <= 0.2863 else  # share of items
       ((-0.022 if m[2] <= 1.5 else 0.013) if m[14] <= 0.0 else 0.048))
      if m[54] <= 1.5 else  # repeats
      ((-0.08 if m[63] <= 17.5 else 0.049)
       if m[62] <= 0.3861 else  # share of items
       (0.053 if m[56] <= 0.1883 else -0.04))))
    total += (-0.03
     if m[5] <= 5.5 else  # size -1
     (((((((((((-0.036 if m[15] <= 2.5 else 0.045)
               if m[5] <= 10.5 else  # size -1
               ((0.023 if m[17] <= 2.5 else -0.061) if m[34] <= 0.0 else -0.038))
              if m[17] <= 9.5 else  # first +1
              0.073)
             if m[17] <= 13.5 else  # first +1
             -0.022)
            if m[45] <= 0.0 else  # in brackets
            0.084)
           if m[15] <= 223.5 else  # size +1
           -0.039)
          if m[59] <= 0.7849 else  # form below short lines
          -0.053)
         if m[59] <= 0.8283 else  # form below short lines
         0.088)
        if m[59] <= 0.8549 else  # form below short lines
        -0.037)
       if m[10] <= 21.5 else  # size +0
       -0.031)
      if m[54] <= 1.5 else  # repeats
      -0.033))
    total += (((-0.058 if m[14] <= 2.5 else 0.041)
      if m[5] <= 3.5 else  # size -1
      (((-0.02 if m[52] <= 0.6637 else 0.027) if m[52] <= 0.7155 else -0.056)
       if m[52] <= 0.7986 else  # Chinese share
       (0.046
        if m[52] <= 0.8018 else  # Chinese share
        (((0.022 if m[66] <= 0.2062 else -0.046)
          if m[5] <= 7.5 else  # size -1
          (0.026 if m[1] <= 0.0 else (0.041 if m[15] <= 4.5 else -0.027)))
         if m[14] <= 0.0 else  # level +0
         (0.075 if m[14] <= 4.5 else -0.032)))))
     if m[46] <= 0.0 else  # annex
     (-0.005 if m[20] <= 15.5 else 0.114))
    total += (((((((0.003 if m[6] <= 0.0 else (-0.055 if m[56] <= 0.3851 else 0.039))
          if m[6] <= 2.5 else  # last -1
          0.037)
         if m[6] <= 10.5 else  # last -1
         (-0.093 if m[25] <= 5.5 else 0.041))
        if m[6] <= 17.5 else  # last -1
        ((0.043 if m[0] <= 34.5 else (0.016 if m[63] <= 13.5 else -0.076))
         if m[11] <= 7.5 else  # last +0
         -0.014))
       if m[26] <= 3.5 else  # begins alike +0
       -0.056)
      if m[26] <= 9.5 else  # begins alike +0
      0.078)
     if m[30] <= 0.0 else  # colon inside
     (0.053 if m[56] <= 0.0233 else (-0.002 if m[11] <= 1.5 else -0.072)))
    total += (((((((-0.008
           if m[25] <= 0.0 else  # begins alike -1
           (0.029
            if m[59] <= 0.4772 else  # form below short lines
            ((-0.052 if m[60] <= 5.5 else 0.019) if m[53] <= 0.0 else 0.033)))
          if m[61] <= 86.5 else  # lines
          -0.027)
         if m[61] <= 174.0 else  # lines
         0.039)
        if m[59] <= 0.7639 else  # form below short lines
        (-0.056
         if m[61] <= 54.5 else  # lines
         (0.034 if m[61] <= 129.5 else (-0.056 if m[63] <= 36.5 else 0.032))))
       if m[60] <= 107.5 else  # text below
       0.044)
      if m[60] <= 340.5 else  # text below
      -0.025)
     if m[61] <= 328.0 else  # lines
     (-0.043 if m[60] <= 115.5 else 0.031))
    total += ((((((((0.038 if m[11] <= 7.5 else -0.043)
           if m[57] <= 0.0 else  # form over text
           (-0.057 if m[16] <= 6.5 else 0.032))
          if m[58] <= 0.775 else  # form over items
          -0.044)
         if m[57] <= 0.1611 else  # form over text
         0.064)
        if m[57] <= 0.356 else  # form over text
        -0.039)
       if m[63] <= 2.5 else  # headings of the format
       0.052)
      if m[10] <= 5.5 else  # size +0
      (((((-0.034 if m[52] <= 0.4861 else 0.019) if m[11] <= 6.5 else -0.038)
         if m[57] <= 0.04279 else  # form over text
         -0.023)
        if m[22] <= 11.5 else  # first +2
        -0.043)
       if m[57] <= 0.9688 else  # form over text
       0.05))
     if m[10] <= 27.5 else  # size +0
     -0.048)
    total += ((-0.012 if m[59] <= 0.5528 else -0.072)
     if m[61] <= 13.5 else  # lines
     (((((((-0.036 if m[5] <= 52.5 else 0.045)
           if m[15] <= 12.5 else  # size +1
           (0.04 if m[5] <= 26.5 else -0.01))
          if m[26] <= 3.5 else  # begins alike +0
          -0.074)
         if m[61] <= 62.5 else  # lines
         -0.05)
        if m[61] <= 75.5 else  # lines
        (0.067
         if m[61] <= 87.5 else  # lines
         (-0.022 if m[59] <= 0.46 else (-0.01 if m[5] <= 11.5 else 0.066))))
       if m[61] <= 328.0 else  # lines
       -0.039)
      if m[56] <= 0.4071 else  # share of its form
      (0.072 if m[61] <= 146.0 else -0.024)))
    total += (((0.009 if m[3] <= 0.0 else 0.054)
      if m[26] <= 0.0 else  # begins alike +0
      (-0.032
       if m[20] <= 3.5 else  # size +2
       (((((-0.064 if m[20] <= 16.5 else 0.018)
           if m[12] <= 0.0 else  # first +0
           (-0.021 if m[52] <= 0.5463 else 0.048))
          if m[52] <= 0.7852 else  # Chinese share
          (((-0.01 if m[66] <= 0.1251 else 0.075) if m[0] <= 16.5 else -0.006)
           if m[18] <= 0.0 else  # marked +1
           -0.005))
         if m[57] <= 0.01067 else  # form over text
         (-0.026 if m[57] <= 0.7889 else 0.031))
        if m[26] <= 1.5 else  # begins alike +0
        0.03)))
     if m[54] <= 1.5 else  # repeats
     -0.026)
    total += (-0.07
     if m[67] <= -1.5 else  # place in the body
     ((-0.037 if m[63] <= 0.0 else 0.035)
      if m[20] <= 3.5 else  # size +2
      (((0.012 if m[2] <= 1.5 else 0.098)
        if m[67] <= 0.0 else  # place in the body
        ((0.035 if m[62] <= 0.1653 else -0.047)
         if m[5] <= 4.5 else  # size -1
         (0.02
          if m[5] <= 16.5 else  # size -1
          ((((-0.018 if m[21] <= 16.5 else 0.022) if m[12] <= 0.0 else 0.058)
            if m[34] <= 0.0 else  # digit inside
            -0.037)
           if m[17] <= 13.5 else  # first +1
           -0.06))))
       if m[2] <= 13.5 else  # first -2
       (-0.047 if m[5] <= 115.5 else 0.034))))
    total += (((((((0.008 if m[59] <= 0.4467 else -0.039)
          if m[15] <= 11.5 else  # size +1
          ((((0.055 if m[1] <= 1.5 else 0.007) if m[31] <= 0.0 else -0.033)
            if m[59] <= 0.2071 else  # form below short lines
            (-0.011 if m[57] <= 0.4773 else -0.081))
           if m[59] <= 0.3819 else  # form below short lines
           (0.012 if m[57] <= 0.1739 else 0.064)))
         if m[59] <= 0.7071 else  # form below short lines
         0.056)
        if m[59] <= 0.7367 else  # form below short lines
        (-0.046 if m[15] <= 26.5 else 0.017))
       if m[15] <= 340.0 else  # size +1
       -0.07)
      if m[46] <= 0.0 else  # annex
      0.093)
     if m[50] <= 0.0 else  # known label
     -0.066)
    total += ((((((((0.064 if m[56] <= 0.6824 else -0.053) if m[15] <= 11.5 else -0.018)
          if m[62] <= 0.2014 else  # share of items
          ((0.052 if m[56] <= 0.4226 else -0.075) if m[26] <= 0.0 else -0.047))
         if m[7] <= 1.5 else  # first -1
         (0.077 if m[61] <= 17.5 else -0.033))
        if m[11] <= 6.5 else  # last +0
        -0.052)
       if m[61] <= 75.5 else  # lines
       (0.117 if m[61] <= 76.5 else 0.003))
      if m[7] <= 11.5 else  # first -1
      (-0.091 if m[64] <= 12.5 else -0.009))
     if m[68] <= 0.875 else  # rule
     (0.07 if m[64] <= 35.5 else -0.002))
    total += (((0.01 if m[62] <= 0.1895 else (-0.067 if m[62] <= 0.2315 else -0.012))
      if m[20] <= 7.5 else  # size +2
      ((((((0.044 if m[62] <= 0.245 else 0.0)
           if m[52] <= 0.9381 else  # Chinese share
           (-0.048 if m[58] <= 0.2717 else 0.027))
          if m[62] <= 0.4176 else  # share of items
          -0.029)
         if m[20] <= 19.5 else  # size +2
         0.026)
        if m[55] <= 11.5 else  # lines of its form
        ((-0.072 if m[58] <= 0.4642 else 0.038) if m[52] <= 0.9894 else 0.028))
       if m[26] <= 3.5 else  # begins alike +0
       (-0.048 if m[51] <= 0.0 else 0.038)))
     if m[50] <= 0.0 else  # known label
     -0.058)
    total += (((((((-0.003 if m[31] <= 0.0 else -0.049)
          if m[7] <= 1.5 else  # first -1
          ((0.057 if m[65] <= 86.5 else -0.015) if m[6] <= 0.0 else -0.033))
         if m[6] <= 10.5 else  # last -1
         -0.081)
        if m[6] <= 17.5 else  # last -1
        ((0.029 if m[43] <= 0.0 else -0.045)
         if m[36] <= 0.0 else  # blank inside
         (0.012 if m[66] <= 0.6503 else (-0.083 if m[20] <= 9.5 else -0.002))))
       if m[15] <= 340.0 else  # size +1
       -0.054)
      if m[7] <= 11.5 else  # first -1
      (0.008 if m[8] <= 0.0 else -0.074))
     if m[50] <= 0.0 else  # known label
     -0.055)
    total += (((((((-0.045 if m[64] <= 64.5 else 0.011)
          if m[6] <= 1.5 else  # last -1
          (-0.014 if m[20] <= 18.5 else 0.031))
         if m[49] <= 0.0 else  # number first
         0.059)
        if m[16] <= 17.5 else  # last +1
        (0.036
         if m[6] <= 1.5 else  # last -1
         ((0.063 if m[52] <= 0.4245 else -0.022) if m[52] <= 0.9073 else 0.031)))
       if m[22] <= 7.5 else  # first +2
       0.067)
      if m[22] <= 13.5 else  # first +2
      (-0.065 if m[20] <= 12.5 else 0.006))
     if m[59] <= 0.7849 else  # form below short lines
     (-0.041 if m[20] <= 29.5 else (0.061 if m[16] <= 8.5 else -0.029)))
    total += ((((((-0.039 if m[58] <= 0.02086 else 0.037) if m[62] <= 0.1895 else -0.08)
        if m[10] <= 3.5 else  # size +0
        ((0.031 if m[59] <= 0.7376 else -0.015) if m[5] <= 208.5 else -0.038))
       if m[62] <= 0.2863 else  # share of items
       ((-0.023
         if m[5] <= 6.5 else  # size -1
         ((0.068 if m[58] <= 0.9615 else -0.015) if m[59] <= 0.6023 else -0.022))
        if m[10] <= 5.5 else  # size +0
        (-0.048 if m[7] <= 1.5 else (-0.035 if m[2] <= 1.5 else 0.025))))
      if m[10] <= 27.5 else  # size +0
      -0.054)
     if m[46] <= 0.0 else  # annex
     0.066)
    total += ((-0.077 if m[20] <= 20.5 else (-0.044 if m[6] <= 1.5 else 0.057))
     if m[67] <= -0.5 else  # place in the body
     (((((0.037 if m[58] <= 0.1213 else -0.02) if m[58] <= 0.5857 else 0.087)
        if m[52] <= 0.5728 else  # Chinese share
        (-0.06
         if m[52] <= 0.6437 else  # Chinese share
         ((0.025 if m[58] <= 0.4189 else -0.015)
          if m[57] <= 0.1474 else  # form over text
          ((-0.041 if m[57] <= 0.9688 else 0.022)
           if m[52] <= 0.9146 else  # Chinese share
           (-0.009 if m[6] <= 18.5 else 0.049)))))
       if m[54] <= 1.5 else  # repeats
       -0.023)
      if m[31] <= 0.0 else  # comma inside
      -0.032))
    total += ((((-0.085 if m[52] <= 0.7228 else -0.025)
       if m[12] <= 0.0 else  # first +0
       ((0.043 if m[10] <= 6.5 else -0.043) if m[7] <= 1.5 else 0.054))
      if m[65] <= 14.5 else  # lines below
      ((-0.027 if m[52] <= 0.6637 else (-0.018 if m[10] <= 2.5 else 0.063))
       if m[10] <= 8.5 else  # size +0
       (0.037
        if m[52] <= 0.5361 else  # Chinese share
        ((-0.055 if m[52] <= 0.8319 else 0.014) if m[10] <= 17.5 else -0.069))))
     if m[68] <= 0.225 else  # rule
     (0.03 if m[65] <= 29.5 else (0.005 if m[34] <= 0.0 else -0.067)))
    total += ((((-0.025
        if m[52] <= 0.7986 else  # Chinese share
        ((-0.047 if m[5] <= 6.5 else (0.031 if m[60] <= 634.5 else -0.032))
         if m[36] <= 0.0 else  # blank inside
         0.084))
       if m[59] <= 0.1603 else  # form below short lines
       0.059)
      if m[59] <= 0.2071 else  # form below short lines
      ((-0.074 if m[52] <= 0.8729 else (0.026 if m[57] <= 0.224 else -0.04))
       if m[59] <= 0.3441 else  # form below short lines
       (-0.011
        if m[60] <= 51.5 else  # text below
        ((0.054 if m[34] <= 0.0 else -0.025) if m[60] <= 333.0 else -0.006))))
     if m[46] <= 0.0 else  # annex
     (-0.032 if m[64] <= 15.5 else 0.082))
    total += (((-0.051
       if m[67] <= -1.5 else  # place in the body
       (((-0.056 if m[21] <= 4.5 else 0.036)
         if m[16] <= 18.5 else  # last +1
         ((-0.041 if m[34] <= 0.0 else 0.041) if m[62] <= 0.07951 else 0.031))
        if m[20] <= 6.5 else  # size +2
        ((0.007 if m[22] <= 0.0 else 0.047)
         if m[16] <= 0.0 else  # last +1
         ((0.05 if m[18] <= 0.0 else -0.034)
          if m[67] <= 1.5 else  # place in the body
          (-0.018 if m[68] <= 0.75 else (0.045 if m[7] <= 0.0 else -0.033))))))
      if m[7] <= 11.5 else  # first -1
      -0.052)
     if m[68] <= 0.875 else  # rule
     0.036)
    total += (((((-0.039 if m[10] <= 3.5 else 0.023)
        if m[61] <= 12.5 else  # lines
        (-0.069 if m[10] <= 9.5 else 0.051))
       if m[11] <= 6.5 else  # last +0
       -0.071)
      if m[61] <= 13.5 else  # lines
      ((((-0.024 if m[55] <= 4.5 else 0.027) if m[61] <= 52.5 else 0.041)
        if m[10] <= 5.5 else  # size +0
        (-0.01
         if m[16] <= 4.5 else  # last +1
         ((0.062 if m[11] <= 0.0 else -0.036)
          if m[61] <= 23.5 else  # lines
          (-0.018 if m[11] <= 0.0 else 0.028))))
       if m[61] <= 546.0 else  # lines
       -0.046))
     if m[10] <= 27.5 else  # size +0
     -0.046)
    total += ((((((((0.024 if m[59] <= 0.3066 else -0.017) if m[25] <= 2.5 else 0.061)
          if m[2] <= 0.0 else  # first -2
          0.044)
         if m[18] <= 0.0 else  # marked +1
         (-0.052 if m[58] <= 0.9615 else 0.041))
        if m[59] <= 0.7367 else  # form below short lines
        -0.026)
       if m[23] <= 0.0 else  # marked +2
       (-0.006 if m[16] <= 9.5 else -0.052))
      if m[60] <= 57.5 else  # text below
      ((((-0.022 if m[15] <= 146.5 else 0.048) if m[63] <= 1.5 else 0.06)
        if m[59] <= 0.2426 else  # form below short lines
        -0.048)
       if m[59] <= 0.3441 else  # form below short lines
       0.036))
     if m[15] <= 340.0 else  # size +1
     -0.061)
    total += (((-0.083
       if m[52] <= 0.7986 else  # Chinese share
       (((-0.028 if m[60] <= 6.5 else (0.06 if m[60] <= 31.5 else -0.028))
         if m[21] <= 0.0 else  # last +2
         -0.041)
        if m[26] <= 1.5 else  # begins alike +0
        -0.079))
      if m[12] <= 1.5 else  # first +0
      (-0.036 if m[49] <= 0.0 else 0.092))
     if m[61] <= 13.5 else  # lines
     (((0.01 if m[61] <= 269.5 else (-0.022 if m[5] <= 5.5 else 0.061))
       if m[60] <= 371.5 else  # text below
       (0.03 if m[64] <= 7.5 else -0.026))
      if m[61] <= 328.0 else  # lines
      (-0.035 if m[60] <= 109.5 else 0.026)))
    total += ((((((0.018 if m[66] <= 0.8127 else (-0.042 if m[66] <= 0.9507 else 0.052))
         if m[58] <= 0.1301 else  # form over items
         (((-0.029 if m[10] <= 3.5 else (0.053 if m[58] <= 0.775 else -0.031))
           if m[26] <= 0.0 else  # begins alike +0
           (-0.038 if m[49] <= 0.0 else (-0.034 if m[66] <= 0.3549 else 0.054)))
          if m[26] <= 9.5 else  # begins alike +0
          0.066))
        if m[22] <= 10.5 else  # first +2
        0.055)
       if m[22] <= 12.5 else  # first +2
       -0.034)
      if m[10] <= 27.5 else  # size +0
      -0.05)
     if m[46] <= 0.0 else  # annex
     (-0.009 if m[21] <= 3.5 else 0.099))
    total += (-0.053
     if m[67] <= -1.5 else  # place in the body
     ((((-0.016 if m[60] <= 6.5 else 0.07)
        if m[67] <= 0.0 else  # place in the body
        ((((-0.035 if m[52] <= 0.6637 else 0.0) if m[60] <= 418.5 else -0.046)
          if m[18] <= 0.0 else  # marked +1
          ((-0.041 if m[2] <= 1.5 else (0.039 if m[11] <= 0.0 else -0.035))
           if m[60] <= 39.5 else  # text below
           0.033))
         if m[46] <= 0.0 else  # annex
         0.041))
       if m[53] <= 0.0 else  # ends like a title
       (0.061 if m[60] <= 0.0 else (-0.03 if m[60] <= 87.5 else 0.038)))
      if m[10] <= 27.5 else  # size +0
      -0.043))
    total += ((((((-0.033 if m[52] <= 0.6321 else 0.014)
         if m[17] <= 1.5 else  # first +1
         (0.031
          if m[52] <= 0.7194 else  # Chinese share
          (-0.058 if m[17] <= 9.5 else (-0.039 if m[25] <= 0.0 else 0.04))))
        if m[11] <= 6.5 else  # last +0
        (-0.046 if m[2] <= 1.5 else 0.025))
       if m[22] <= 0.0 else  # first +2
       (((0.051 if m[3] <= 0.0 else -0.031) if m[52] <= 0.6934 else -0.028)
        if m[17] <= 0.0 else  # first +1
        0.042))
      if m[22] <= 13.5 else  # first +2
      (-0.042 if m[22] <= 14.5 else 0.01))
     if m[50] <= 0.0 else  # known label
     -0.051)
    total += (((-0.067 if m[22] <= 14.5 else 0.03)
      if m[67] <= -0.5 else  # place in the body
      (((((((-0.053 if m[17] <= 1.5 else 0.003) if m[14] <= 0.0 else 0.045)
           if m[10] <= 11.5 else  # size +0
           0.044)
          if m[15] <= 7.5 else  # size +1
          0.015)
         if m[22] <= 11.5 else  # first +2
         -0.031)
        if m[15] <= 340.0 else  # size +1
        -0.063)
       if m[10] <= 18.5 else  # size +0
       (((-0.044 if m[20] <= 78.5 else 0.036) if m[61] <= 75.5 else 0.081)
        if m[61] <= 76.5 else  # lines
        -0.064)))
     if m[46] <= 0.0 else  # annex
     (0.081 if m[50] <= 0.0 else -0.031))
    total += (((((((0.004 if m[64] <= 104.5 else -0.037) if m[11] <= 4.5 else 0.064)
         if m[11] <= 6.5 else  # last +0
         (-0.046 if m[17] <= 1.5 else 0.016))
        if m[2] <= 0.0 else  # first -2
        (0.054 if m[16] <= 0.0 else -0.004))
       if m[54] <= 1.5 else  # repeats
       (-0.05 if m[51] <= 0.0 else 0.027))
      if m[36] <= 0.0 else  # blank inside
      (0.048
       if m[61] <= 8.5 else  # lines
       (-0.068 if m[61] <= 13.5 else (0.003 if m[61] <= 80.5 else -0.059))))
     if m[46] <= 0.0 else  # annex
     (-0.012 if m[64] <= 15.5 else 0.069))
    total += (-0.035
     if m[5] <= 3.5 else  # size -1
     (((-0.004
        if m[15] <= 25.5 else  # size +1
        ((((-0.002 if m[6] <= 18.5 else 0.066) if m[5] <= 152.5 else -0.03)
          if m[62] <= 0.1297 else  # share of items
          (-0.052 if m[5] <= 69.5 else 0.022))
         if m[62] <= 0.2279 else  # share of items
         (0.067
          if m[62] <= 0.3732 else  # share of items
          ((0.029 if m[57] <= 0.1422 else -0.035) if m[55] <= 7.5 else 0.058))))
       if m[30] <= 0.0 else  # colon inside
       ((-0.007 if m[64] <= 8.5 else -0.07) if m[1] <= 15.0 else 0.027))
      if m[15] <= 340.0 else  # size +1
      -0.054))
    total += ((((((-0.053 if m[49] <= 0.0 else 0.037)
         if m[52] <= 0.4383 else  # Chinese share
         ((0.008
           if m[10] <= 12.5 else  # size +0
           (-0.013 if m[52] <= 0.8544 else (-0.016 if m[66] <= 0.1721 else 0.114)))
          if m[2] <= 0.0 else  # first -2
          0.052))
        if m[10] <= 21.5 else  # size +0
        -0.046)
       if m[11] <= 6.5 else  # last +0
       ((0.042 if m[52] <= 0.9008 else -0.033) if m[56] <= 0.08312 else -0.075))
      if m[57] <= 0.01067 else  # form over text
      ((-0.012 if m[49] <= 0.0 else -0.077) if m[51] <= 0.0 else 0.04))
     if m[56] <= 0.6824 else  # share of its form
     -0.068)
    total += ((-0.064 if m[60] <= 46.5 else 0.019)
     if m[67] <= -0.5 else  # place in the body
     (((-0.011 if m[65] <= 8.5 else 0.069) if m[7] <= 11.5 else -0.041)
      if m[67] <= 0.0 else  # place in the body
      ((((0.018 if m[65] <= 70.5 else -0.032) if m[52] <= 0.9173 else -0.027)
        if m[6] <= 18.5 else  # last -1
        (-0.01 if m[52] <= 0.9146 else 0.04))
       if m[14] <= 0.0 else  # level +0
       (0.065
        if m[27] <= 0.0 else  # begins alike +1
        (0.049
         if m[63] <= 13.5 else  # headings of the format
         (-0.067 if m[63] <= 28.0 else (0.065 if m[14] <= 4.5 else -0.044)))))))
    return total
