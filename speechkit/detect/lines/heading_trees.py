"""Adds up what tells a heading: the log-odds of small decision trees; written by tests/fit/fit_headings.py."""

from __future__ import annotations

from collections.abc import Sequence


# fmt: off
def add_up(m: Sequence[float]) -> float:
    """The log-odds of a heading with these measures; an expression is loaded and read faster than a table."""
    total = 0.0
    total += ((((-1.285 if m[52] <= 0.9894 else -1.119)
       if m[59] <= 0.0 else  # form below short lines
       ((-1.218 if m[27] <= 0.0 else (-0.939 if m[65] <= 11.5 else -1.194))
        if m[59] <= 0.2929 else  # form below short lines
        (-1.252 if m[6] <= 18.5 else (-1.241 if m[59] <= 0.3441 else -1.005))))
      if m[59] <= 0.4696 else  # form below short lines
      -1.307)
     if m[68] <= 0.625 else  # rule
     (((-1.191 if m[68] <= 0.675 else (-0.935 if m[65] <= 52.5 else -1.153))
       if m[59] <= 0.6023 else  # form below short lines
       -1.183)
      if m[52] <= 0.9894 else  # Chinese share
      (-0.839 if m[65] <= 335.5 else -1.232)))
    total += ((((-0.096 if m[68] <= 0.275 else 0.031)
       if m[55] <= 4.5 else  # lines of its form
       (((-0.09
          if m[67] <= -0.5 else  # place in the body
          (-0.019 if m[27] <= 0.0 else (0.146 if m[54] <= 1.5 else -0.029)))
         if m[55] <= 10.5 else  # lines of its form
         -0.064)
        if m[0] <= 11.5 else  # size -2
        ((0.039 if m[26] <= 0.0 else -0.08) if m[51] <= 0.0 else 0.122)))
      if m[55] <= 31.5 else  # lines of its form
      -0.112)
     if m[68] <= 0.625 else  # rule
     ((0.152 if m[54] <= 1.5 else -0.073)
      if m[68] <= 0.75 else  # rule
      (0.27 if m[26] <= 1.5 else 0.151)))
    total += ((((-0.078
        if m[15] <= 4.5 else  # size +1
        ((-0.045 if m[67] <= -0.5 else 0.222)
         if m[11] <= 7.5 else  # last +0
         (-0.082 if m[65] <= 16.5 else 0.199)))
       if m[10] <= 8.5 else  # size +0
       ((-0.073
         if m[52] <= 0.784 else  # Chinese share
         ((0.165 if m[59] <= 0.2183 else 0.01) if m[11] <= 0.0 else -0.057))
        if m[10] <= 19.5 else  # size +0
        -0.111))
      if m[59] <= 0.4696 else  # form below short lines
      ((-0.061 if m[59] <= 0.7309 else -0.113) if m[15] <= 51.5 else 0.037))
     if m[14] <= 0.0 else  # level +0
     (0.262 if m[10] <= 20.5 else -0.043))
    total += ((((0.153
        if m[0] <= 0.0 else  # size -2
        (-0.095
         if m[5] <= 4.5 else  # size -1
         (-0.04 if m[58] <= 0.2198 else (0.089 if m[58] <= 0.9615 else -0.062))))
       if m[10] <= 7.5 else  # size +0
       -0.094)
      if m[6] <= 18.5 else  # last -1
      ((-0.084
        if m[67] <= 0.0 else  # place in the body
        (((0.192 if m[5] <= 327.0 else -0.06) if m[36] <= 0.0 else 0.053)
         if m[58] <= 0.9615 else  # form over items
         -0.032))
       if m[10] <= 10.5 else  # size +0
       (0.004 if m[10] <= 21.5 else -0.102)))
     if m[14] <= 0.0 else  # level +0
     (0.224 if m[10] <= 15.5 else -0.007))
    total += (((-0.11 if m[55] <= 3.5 else (0.196 if m[59] <= 0.5528 else -0.031))
      if m[62] <= 0.0 else  # share of items
      ((-0.078
        if m[55] <= 4.5 else  # lines of its form
        (((0.104 if m[0] <= 13.5 else -0.053)
          if m[55] <= 8.5 else  # lines of its form
          (-0.095 if m[59] <= 0.46 else 0.138))
         if m[51] <= 0.0 else  # label without a value
         0.206))
       if m[59] <= 0.4696 else  # form below short lines
       (-0.102 if m[46] <= 0.0 else 0.017)))
     if m[68] <= 0.4 else  # rule
     ((0.116 if m[59] <= 0.5359 else -0.005)
      if m[68] <= 0.75 else  # rule
      (0.178 if m[49] <= 0.0 else 0.027)))
    total += ((-0.096
      if m[60] <= 3.5 else  # text below
      (((0.154 if m[21] <= 0.0 else -0.005) if m[18] <= 0.0 else -0.058)
       if m[60] <= 14.5 else  # text below
       ((0.02 if m[26] <= 0.0 else (-0.077 if m[53] <= 0.0 else 0.065))
        if m[26] <= 9.5 else  # begins alike +0
        (-0.06 if m[11] <= 7.5 else 0.163))))
     if m[68] <= 0.4 else  # rule
     ((0.169 if m[65] <= 29.5 else (0.039 if m[68] <= 0.875 else 0.146))
      if m[11] <= 6.5 else  # last +0
      ((0.129 if m[11] <= 9.5 else -0.053) if m[30] <= 0.0 else -0.09)))
    total += (((-0.089
       if m[51] <= 0.0 else  # label without a value
       (-0.069
        if m[55] <= 4.5 else  # lines of its form
        ((0.074 if m[55] <= 9.5 else -0.065) if m[58] <= 0.612 else 0.191)))
      if m[56] <= 0.3882 else  # share of its form
      (((0.093 if m[58] <= 0.1663 else -0.013) if m[12] <= 1.5 else 0.197)
       if m[55] <= 18.5 else  # lines of its form
       -0.092))
     if m[68] <= 0.275 else  # rule
     (((0.002
        if m[56] <= 0.09717 else  # share of its form
        (0.147 if m[58] <= 0.4248 else (-0.08 if m[68] <= 0.75 else 0.084)))
       if m[55] <= 11.5 else  # lines of its form
       -0.052)
      if m[52] <= 0.9894 else  # Chinese share
      0.148))
    total += ((-0.096
      if m[20] <= 3.5 else  # size +2
      ((0.068
        if m[62] <= 0.0 else  # share of items
        (((-0.023 if m[64] <= 106.5 else -0.073) if m[34] <= 0.0 else -0.086)
         if m[53] <= 0.0 else  # ends like a title
         0.033))
       if m[62] <= 0.5289 else  # share of items
       0.033))
     if m[16] <= 18.5 else  # last +1
     ((((0.132 if m[7] <= 13.5 else -0.022)
        if m[21] <= 0.0 else  # last +2
        ((-0.053 if m[21] <= 4.5 else 0.081) if m[34] <= 0.0 else -0.024))
       if m[64] <= 38.5 else  # lines above
       (0.035 if m[65] <= 230.5 else -0.073))
      if m[33] <= 0.0 else  # stop inside
      -0.097))
    total += ((((-0.068 if m[21] <= 8.5 else 0.024)
       if m[56] <= 0.1185 else  # share of its form
       (-0.092
        if m[17] <= -0.5 else  # first +1
        ((-0.018 if m[56] <= 0.2472 else (0.092 if m[55] <= 6.5 else 0.169))
         if m[61] <= 17.5 else  # lines
         (0.068
          if m[56] <= 0.3029 else  # share of its form
          ((0.003 if m[61] <= 151.5 else -0.094) if m[55] <= 170.0 else 0.129)))))
      if m[11] <= 0.0 else  # last +0
      (-0.096
       if m[61] <= 23.5 else  # lines
       (-0.05 if m[58] <= 0.612 else (-0.027 if m[55] <= 3.5 else 0.125))))
     if m[61] <= 345.0 else  # lines
     -0.107)
    total += ((((-0.096
        if m[22] <= 1.5 else  # first +2
        (-0.071 if m[52] <= 0.9894 else (0.099 if m[65] <= 34.5 else -0.067)))
       if m[21] <= 3.5 else  # last +2
       (-0.052 if m[52] <= 0.9894 else 0.048))
      if m[63] <= 0.0 else  # headings of the format
      (-0.002 if m[52] <= 0.9894 else 0.121))
     if m[16] <= 17.5 else  # last +1
     ((((0.096 if m[1] <= 5.5 else 0.014) if m[18] <= 0.0 else -0.066)
       if m[65] <= 30.5 else  # lines below
       (-0.073 if m[51] <= 0.0 else 0.131))
      if m[52] <= 0.9894 else  # Chinese share
      (-0.054 if m[5] <= 3.5 else 0.143)))
    total += (((0.023 if m[66] <= 0.7904 else -0.077) if m[59] <= 0.4696 else -0.074)
     if m[60] <= 6.5 else  # text below
     (-0.049
      if m[55] <= 2.5 else  # lines of its form
      ((((((-0.011
            if m[5] <= 3.5 else  # size -1
            ((0.138 if m[30] <= 0.0 else (0.112 if m[60] <= 56.5 else -0.038))
             if m[55] <= 58.5 else  # lines of its form
             -0.054))
           if m[15] <= 348.5 else  # size +1
           -0.058)
          if m[58] <= 0.9615 else  # form over items
          -0.02)
         if m[36] <= 0.0 else  # blank inside
         (0.064 if m[58] <= 0.2082 else -0.042))
        if m[32] <= 0.0 else  # two commas inside
        -0.088)
       if m[59] <= 0.5477 else  # form below short lines
       -0.008)))
    total += (((-0.074 if m[5] <= 38.5 else (-0.056 if m[56] <= 0.09298 else 0.051))
      if m[60] <= 5.5 else  # text below
      ((-0.06
        if m[57] <= 0.1739 else  # form over text
        (-0.021 if m[56] <= 0.06454 else (-0.034 if m[60] <= 57.5 else 0.065)))
       if m[56] <= 0.2366 else  # share of its form
       ((((-0.025 if m[5] <= 3.5 else (0.118 if m[25] <= 2.5 else -0.028))
          if m[22] <= 13.5 else  # first +2
          -0.02)
         if m[54] <= 1.5 else  # repeats
         -0.079)
        if m[61] <= 141.5 else  # lines
        -0.061)))
     if m[14] <= 0.0 else  # level +0
     (-0.065 if m[54] <= 0.0 else 0.138))
    total += (((0.058 if m[1] <= 4.5 else -0.035)
      if m[62] <= 0.03974 else  # share of items
      (((-0.071 if m[52] <= 0.9894 else -0.022) if m[61] <= 328.0 else -0.101)
       if m[46] <= 0.0 else  # annex
       (-0.059 if m[67] <= 4.5 else 0.184)))
     if m[68] <= 0.275 else  # rule
     ((((0.115 if m[62] <= 0.306 else (-0.049 if m[68] <= 0.875 else 0.11))
        if m[61] <= 48.5 else  # lines
        (-0.053 if m[68] <= 0.875 else (-0.055 if m[62] <= 0.2202 else 0.096)))
       if m[52] <= 0.9894 else  # Chinese share
       0.12)
      if m[61] <= 345.0 else  # lines
      -0.085))
    total += ((((-0.042 if m[56] <= 0.5293 else 0.069)
       if m[62] <= 0.08392 else  # share of items
       (-0.071 if m[53] <= 0.0 else 0.025))
      if m[46] <= 0.0 else  # annex
      (-0.039 if m[65] <= 8.5 else 0.213))
     if m[60] <= 6.5 else  # text below
     ((((-0.059 if m[55] <= 2.5 else (-0.065 if m[60] <= 49.5 else 0.019))
        if m[45] <= 0.0 else  # in brackets
        0.101)
       if m[56] <= 0.3615 else  # share of its form
       ((0.111 if m[55] <= 30.5 else -0.065) if m[62] <= 0.239 else -0.062))
      if m[52] <= 0.9894 else  # Chinese share
      (0.097 if m[64] <= 309.5 else -0.059)))
    total += (((((-0.048
         if m[55] <= 3.5 else  # lines of its form
         ((0.009 if m[2] <= 0.0 else 0.103)
          if m[64] <= 9.5 else  # lines above
          (-0.037 if m[3] <= 0.0 else 0.027)))
        if m[36] <= 0.0 else  # blank inside
        -0.078)
       if m[55] <= 58.5 else  # lines of its form
       -0.09)
      if m[4] <= 0.0 else  # level -2
      0.064)
     if m[16] <= 17.5 else  # last +1
     ((((0.108 if m[54] <= 2.5 else -0.101) if m[64] <= 18.5 else 0.032)
       if m[36] <= 0.0 else  # blank inside
       -0.0)
      if m[11] <= 5.5 else  # last +0
      (-0.079 if m[55] <= 4.5 else (-0.045 if m[11] <= 7.5 else 0.123))))
    total += (((0.029 if m[62] <= 0.0 else (-0.072 if m[52] <= 0.9894 else -0.033))
      if m[24] <= 0.0 else  # level +2
      0.068)
     if m[60] <= 6.5 else  # text below
     (((0.084 if m[60] <= 193.5 else -0.016)
       if m[62] <= 0.03974 else  # share of items
       (-0.098
        if m[54] <= 0.0 else  # repeats
        ((-0.068 if m[22] <= 10.5 else 0.049)
         if m[16] <= 5.5 else  # last +1
         (0.018 if m[22] <= 13.5 else -0.051))))
      if m[52] <= 0.9894 else  # Chinese share
      ((0.045 if m[25] <= 0.0 else (0.118 if m[25] <= 2.5 else -0.013))
       if m[54] <= 1.5 else  # repeats
       -0.011)))
    total += (((((-0.068 if m[17] <= -0.5 else (0.058 if m[49] <= 0.0 else 0.135))
        if m[64] <= 13.5 else  # lines above
        (((-0.017 if m[55] <= 37.5 else -0.086) if m[27] <= 9.5 else 0.098)
         if m[57] <= 0.06905 else  # form over text
         0.042))
       if m[11] <= 0.0 else  # last +0
       (-0.054 if m[57] <= 0.0755 else (0.079 if m[30] <= 0.0 else -0.052)))
      if m[54] <= 1.5 else  # repeats
      (-0.075
       if m[57] <= 0.07362 else  # form over text
       (-0.102 if m[55] <= 7.5 else (-0.033 if m[54] <= 3.5 else 0.142))))
     if m[31] <= 0.0 else  # comma inside
     -0.08)
    total += ((-0.0 if m[62] <= 0.1147 else -0.089)
     if m[5] <= 4.5 else  # size -1
     (-0.04
      if m[55] <= 2.5 else  # lines of its form
      ((((0.066 if m[62] <= 0.1455 else -0.011)
         if m[15] <= 10.5 else  # size +1
         (((0.077 if m[50] <= 0.0 else -0.056) if m[33] <= 0.0 else -0.067)
          if m[15] <= 342.0 else  # size +1
          -0.071))
        if m[55] <= 86.5 else  # lines of its form
        (0.015 if m[62] <= 0.0873 else -0.085))
       if m[36] <= 0.0 else  # blank inside
       (((-0.031 if m[55] <= 5.5 else 0.099) if m[62] <= 0.03974 else -0.073)
        if m[5] <= 70.5 else  # size -1
        0.075))))
    total += ((((((0.006 if m[21] <= -0.5 else 0.094)
         if m[10] <= 6.5 else  # size +0
         (0.06 if m[59] <= 0.2426 else -0.054))
        if m[11] <= 7.5 else  # last +0
        (-0.096 if m[61] <= 28.5 else 0.043))
       if m[55] <= 4.5 else  # lines of its form
       (0.098 if m[61] <= 328.0 else -0.075))
      if m[10] <= 10.5 else  # size +0
      (-0.006 if m[10] <= 21.5 else -0.085))
     if m[59] <= 0.5477 else  # form below short lines
     ((-0.081 if m[6] <= 17.5 else (-0.043 if m[21] <= 7.5 else 0.08))
      if m[14] <= 0.0 else  # level +0
      (0.121 if m[10] <= 14.5 else -0.053)))
    total += ((((-0.066 if m[15] <= 11.5 else (0.1 if m[59] <= 0.7849 else -0.014))
       if m[10] <= 6.5 else  # size +0
       -0.081)
      if m[16] <= 17.5 else  # last +1
      ((-0.021 if m[55] <= 4.5 else (0.099 if m[59] <= 0.7849 else -0.051))
       if m[10] <= 11.5 else  # size +0
       -0.075))
     if m[68] <= 0.4 else  # rule
     (-0.038
      if m[5] <= 4.5 else  # size -1
      ((((0.101 if m[61] <= 53.5 else (-0.036 if m[5] <= 14.5 else 0.06))
         if m[11] <= 6.5 else  # last +0
         -0.038)
        if m[68] <= 0.875 else  # rule
        0.128)
       if m[10] <= 21.5 else  # size +0
       -0.051)))
    total += (((((0.024 if m[62] <= 0.1802 else -0.061) if m[63] <= 3.5 else 0.086)
       if m[15] <= 6.5 else  # size +1
       ((((0.085 if m[58] <= 0.9615 else -0.016) if m[15] <= 415.5 else -0.066)
         if m[7] <= 11.5 else  # first -1
         -0.024)
        if m[10] <= 7.5 else  # size +0
        ((-0.021 if m[16] <= 6.5 else 0.063) if m[62] <= 0.3292 else -0.022)))
      if m[59] <= 0.7367 else  # form below short lines
      ((-0.088 if m[15] <= 27.5 else (-0.038 if m[6] <= 18.5 else 0.109))
       if m[63] <= 8.5 else  # headings of the format
       0.074))
     if m[10] <= 20.5 else  # size +0
     -0.09)
    total += (((((0.01 if m[2] <= -0.5 else (-0.082 if m[57] <= 0.1133 else -0.034))
        if m[46] <= 0.0 else  # annex
        0.089)
       if m[6] <= 18.5 else  # last -1
       (-0.042 if m[55] <= 4.5 else 0.04))
      if m[49] <= 0.0 else  # number first
      (0.111 if m[55] <= 10.5 else -0.062))
     if m[68] <= 0.625 else  # rule
     (((((0.082 if m[55] <= 4.5 else -0.015) if m[68] <= 0.825 else 0.097)
        if m[7] <= 12.5 else  # first -1
        -0.092)
       if m[6] <= 1.5 else  # last -1
       -0.084)
      if m[6] <= 2.5 else  # last -1
      (0.096 if m[11] <= 6.5 else 0.003)))
    total += ((((-0.012 if m[58] <= 0.2536 else 0.042) if m[58] <= 0.775 else -0.071)
      if m[64] <= 13.5 else  # lines above
      (((-0.074 if m[58] <= 0.2667 else (-0.062 if m[60] <= 21.5 else 0.024))
        if m[4] <= 1.5 else  # level -2
        0.036)
       if m[46] <= 0.0 else  # annex
       0.149))
     if m[6] <= 17.5 else  # last -1
     ((((-0.024 if m[65] <= 2.5 else 0.069) if m[64] <= 11.5 else -0.009)
       if m[58] <= 0.4919 else  # form over items
       (-0.065 if m[64] <= 88.5 else 0.078))
      if m[52] <= 0.9894 else  # Chinese share
      (0.106 if m[26] <= 1.5 else -0.012)))
    total += (((((0.004 if m[5] <= 7.5 else (0.078 if m[5] <= 150.5 else -0.049))
        if m[10] <= 6.5 else  # size +0
        (-0.052
         if m[20] <= 3.5 else  # size +2
         ((-0.062
           if m[5] <= 4.5 else  # size -1
           ((0.044 if m[59] <= 0.2183 else -0.023) if m[59] <= 0.441 else 0.08))
          if m[54] <= 1.5 else  # repeats
          -0.063)))
       if m[59] <= 0.5477 else  # form below short lines
       (-0.058 if m[5] <= 40.5 else 0.06))
      if m[14] <= 0.0 else  # level +0
      0.107)
     if m[10] <= 18.5 else  # size +0
     (-0.094 if m[20] <= 50.5 else (0.029 if m[10] <= 27.5 else -0.071)))
    total += (((-0.078
       if m[15] <= 6.5 else  # size +1
       (((-0.077 if m[15] <= 11.5 else (-0.043 if m[3] <= 0.0 else 0.018))
         if m[56] <= 0.3615 else  # share of its form
         -0.003)
        if m[46] <= 0.0 else  # annex
        (-0.041 if m[61] <= 34.5 else 0.165)))
      if m[49] <= 0.0 else  # number first
      (0.115 if m[61] <= 18.5 else -0.071))
     if m[68] <= 0.4 else  # rule
     (-0.054
      if m[5] <= 3.5 else  # size -1
      (((0.085 if m[36] <= 0.0 else (-0.101 if m[61] <= 13.5 else 0.061))
        if m[61] <= 51.5 else  # lines
        -0.002)
       if m[68] <= 0.875 else  # rule
       0.106)))
    total += (((-0.071 if m[9] <= 0.0 else 0.052)
      if m[5] <= 4.5 else  # size -1
      (((-0.067 if m[55] <= 3.5 else 0.01)
        if m[20] <= 3.5 else  # size +2
        ((((0.015 if m[5] <= 7.5 else 0.062) if m[20] <= 196.5 else -0.035)
          if m[55] <= 86.5 else  # lines of its form
          -0.019)
         if m[30] <= 0.0 else  # colon inside
         (0.04 if m[65] <= 10.5 else -0.055)))
       if m[36] <= 0.0 else  # blank inside
       ((-0.06 if m[55] <= 5.5 else (0.041 if m[55] <= 11.5 else -0.081))
        if m[57] <= 0.7321 else  # form over text
        0.054)))
     if m[31] <= 0.0 else  # comma inside
     -0.068)
    total += (((-0.07
       if m[15] <= 6.5 else  # size +1
       (0.041
        if m[4] <= -0.5 else  # level -2
        ((-0.032 if m[6] <= 11.5 else -0.102) if m[58] <= 0.2829 else 0.008)))
      if m[14] <= 0.0 else  # level +0
      0.076)
     if m[6] <= 17.5 else  # last -1
     ((-0.092 if m[22] <= 14.5 else 0.048)
      if m[67] <= 0.0 else  # place in the body
      ((((0.041 if m[41] <= 0.0 else -0.066) if m[63] <= 18.5 else -0.074)
        if m[58] <= 0.4919 else  # form over items
        (-0.056 if m[63] <= 0.0 else 0.084))
       if m[52] <= 0.9894 else  # Chinese share
       (0.098 if m[15] <= 415.5 else -0.054))))
    total += ((((-0.048 if m[46] <= 0.0 else (-0.023 if m[64] <= 15.5 else 0.165))
       if m[16] <= 17.5 else  # last +1
       (((0.003 if m[61] <= 9.5 else -0.085) if m[34] <= 0.0 else 0.03)
        if m[61] <= 13.5 else  # lines
        0.057))
      if m[10] <= 10.5 else  # size +0
      -0.07)
     if m[68] <= 0.525 else  # rule
     (((((-0.009 if m[61] <= 9.5 else 0.081)
         if m[61] <= 51.5 else  # lines
         (0.038 if m[10] <= 20.5 else -0.081))
        if m[68] <= 0.975 else  # rule
        0.11)
       if m[61] <= 316.5 else  # lines
       -0.021)
      if m[34] <= 0.0 else  # digit inside
      -0.031))
    total += ((-0.07
      if m[5] <= 3.5 else  # size -1
      ((((-0.053 if m[23] <= 0.0 else (0.062 if m[58] <= 0.9615 else -0.038))
         if m[27] <= 0.0 else  # begins alike +1
         ((0.003 if m[58] <= 0.0532 else 0.065) if m[56] <= 0.5653 else 0.104))
        if m[20] <= 13.5 else  # size +2
        (0.017 if m[10] <= 3.5 else 0.096))
       if m[10] <= 6.5 else  # size +0
       (((-0.041 if m[5] <= 29.5 else 0.019)
         if m[56] <= 0.3615 else  # share of its form
         (0.049 if m[7] <= 11.5 else -0.07))
        if m[53] <= 0.0 else  # ends like a title
        0.075)))
     if m[10] <= 20.5 else  # size +0
     -0.082)
    total += ((-0.095 if m[20] <= 20.5 else 0.051)
     if m[67] <= -0.5 else  # place in the body
     (((((-0.013 if m[53] <= 0.0 else 0.035)
         if m[55] <= 5.5 else  # lines of its form
         ((0.059 if m[50] <= 0.0 else -0.053)
          if m[55] <= 10.5 else  # lines of its form
          (-0.043
           if m[57] <= 0.09307 else  # form over text
           (-0.02 if m[55] <= 19.5 else (-0.009 if m[15] <= 10.5 else 0.118)))))
        if m[55] <= 78.0 else  # lines of its form
        -0.07)
       if m[63] <= 2.5 else  # headings of the format
       (0.081 if m[64] <= 31.5 else (-0.014 if m[64] <= 88.5 else 0.059)))
      if m[64] <= 240.5 else  # lines above
      -0.065))
    total += ((((-0.09 if m[22] <= 14.5 else 0.08)
       if m[67] <= -0.5 else  # place in the body
       (((-0.013
          if m[5] <= 4.5 else  # size -1
          ((0.007 if m[59] <= 0.4891 else 0.083)
           if m[56] <= 0.1803 else  # share of its form
           ((0.089 if m[59] <= 0.5666 else 0.014) if m[5] <= 327.0 else -0.069)))
         if m[36] <= 0.0 else  # blank inside
         -0.01)
        if m[11] <= 6.5 else  # last +0
        (-0.096
         if m[61] <= 27.5 else  # lines
         ((0.073 if m[11] <= 9.5 else -0.053) if m[30] <= 0.0 else -0.064))))
      if m[61] <= 345.0 else  # lines
      -0.076)
     if m[59] <= 0.7367 else  # form below short lines
     -0.053)
    total += ((((((0.009 if m[64] <= 1.5 else -0.06)
         if m[51] <= 0.0 else  # label without a value
         (-0.044 if m[64] <= 14.5 else 0.058))
        if m[46] <= 0.0 else  # annex
        0.064)
       if m[49] <= 0.0 else  # number first
       (0.121 if m[64] <= 12.5 else -0.066))
      if m[6] <= 18.5 else  # last -1
      (-0.021 if m[55] <= 4.5 else (0.051 if m[56] <= 0.6824 else -0.075)))
     if m[68] <= 0.75 else  # rule
     (0.083
      if m[64] <= 18.5 else  # lines above
      (((0.029 if m[6] <= 0.0 else -0.077) if m[6] <= 2.5 else 0.064)
       if m[49] <= 0.0 else  # number first
       -0.074)))
    total += ((((((-0.015 if m[65] <= 2.5 else 0.047) if m[60] <= 494.0 else -0.083)
        if m[62] <= 0.2014 else  # share of items
        (-0.05 if m[60] <= 76.5 else 0.042))
       if m[59] <= 0.7849 else  # form below short lines
       (-0.075 if m[46] <= 0.0 else 0.055))
      if m[31] <= 0.0 else  # comma inside
      (-0.098 if m[49] <= 0.0 else 0.092))
     if m[68] <= 0.225 else  # rule
     ((((0.051 if m[64] <= 34.5 else -0.005) if m[41] <= 0.0 else -0.069)
       if m[68] <= 0.975 else  # rule
       (0.096 if m[19] <= 4.5 else -0.003))
      if m[34] <= 0.0 else  # digit inside
      -0.03))
    total += ((((-0.086 if m[60] <= 46.5 else 0.066)
       if m[67] <= -0.5 else  # place in the body
       (((0.049
          if m[10] <= 6.5 else  # size +0
          (((0.063 if m[11] <= 0.0 else -0.005) if m[62] <= 0.3292 else -0.013)
           if m[56] <= 0.3029 else  # share of its form
           -0.09))
         if m[55] <= 84.0 else  # lines of its form
         -0.067)
        if m[56] <= 0.3363 else  # share of its form
        (((0.083 if m[60] <= 451.5 else -0.057) if m[62] <= 0.4196 else -0.01)
         if m[56] <= 0.6824 else  # share of its form
         -0.05)))
      if m[59] <= 0.7367 else  # form below short lines
      (-0.064 if m[6] <= 2.5 else 0.01))
     if m[10] <= 20.5 else  # size +0
     -0.073)
    total += (((-0.066 if m[20] <= 6.5 else -0.027)
      if m[60] <= 4.5 else  # text below
      (((0.099 if m[36] <= 0.0 else 0.008) if m[61] <= 18.5 else -0.038)
       if m[60] <= 11.5 else  # text below
       (-0.056 if m[61] <= 13.5 else (0.008 if m[60] <= 400.5 else -0.048))))
     if m[68] <= 0.525 else  # rule
     ((((0.0
         if m[25] <= 0.0 else  # begins alike -1
         ((0.045 if m[60] <= 187.5 else -0.043) if m[68] <= 0.75 else 0.081))
        if m[12] <= 1.5 else  # first +0
        -0.02)
       if m[68] <= 0.975 else  # rule
       0.084)
      if m[61] <= 328.0 else  # lines
      -0.021))
    total += (((((-0.036
         if m[68] <= 0.225 else  # rule
         ((0.062 if m[56] <= 0.06704 else -0.087) if m[52] <= 0.8729 else 0.068))
        if m[55] <= 4.5 else  # lines of its form
        ((-0.077 if m[56] <= 0.4058 else 0.065)
         if m[52] <= 0.6337 else  # Chinese share
         (-0.018
          if m[10] <= 3.5 else  # size +0
          ((0.116 if m[57] <= 0.5167 else -0.047) if m[10] <= 5.5 else 0.019))))
       if m[59] <= 0.7849 else  # form below short lines
       -0.056)
      if m[10] <= 18.5 else  # size +0
      -0.076)
     if m[68] <= 0.75 else  # rule
     (0.072 if m[10] <= 7.5 else (0.043 if m[55] <= 6.5 else -0.027)))
    total += ((-0.042 if m[56] <= 0.5293 else (0.06 if m[58] <= 0.1301 else -0.062))
     if m[15] <= 6.5 else  # size +1
     ((((-0.008 if m[15] <= 12.5 else 0.059) if m[22] <= 12.5 else -0.073)
       if m[58] <= 0.2717 else  # form over items
       (0.096 if m[58] <= 0.9615 else -0.019))
      if m[26] <= 0.0 else  # begins alike +0
      (((-0.051 if m[58] <= 0.8865 else 0.044) if m[21] <= 8.5 else 0.012)
       if m[56] <= 0.2366 else  # share of its form
       ((0.042 if m[26] <= 1.5 else -0.026)
        if m[64] <= 13.5 else  # lines above
        (-0.04 if m[15] <= 52.5 else 0.051)))))
    total += ((-0.057 if m[63] <= 3.5 else 0.027)
     if m[5] <= 5.5 else  # size -1
     (((((((-0.054 if m[55] <= 3.5 else -0.002) if m[30] <= 0.0 else -0.08)
          if m[20] <= 32.5 else  # size +2
          0.028)
         if m[16] <= 2.5 else  # last +1
         (((0.045 if m[34] <= 0.0 else 0.004) if m[5] <= 317.5 else -0.05)
          if m[11] <= 6.5 else  # last +0
          ((-0.045 if m[5] <= 15.5 else 0.04) if m[30] <= 0.0 else -0.093)))
        if m[2] <= 0.0 else  # first -2
        0.041)
       if m[2] <= 11.5 else  # first -2
       -0.041)
      if m[32] <= 0.0 else  # two commas inside
      -0.079))
    total += ((((((0.036 if m[62] <= 0.1173 else -0.061)
         if m[52] <= 0.7952 else  # Chinese share
         (((0.028 if m[5] <= 40.5 else -0.064)
           if m[58] <= 0.1163 else  # form over items
           (0.113 if m[59] <= 0.4696 else -0.022))
          if m[62] <= 0.4221 else  # share of items
          (-0.042 if m[57] <= 0.6125 else 0.084)))
        if m[31] <= 0.0 else  # comma inside
        -0.085)
       if m[49] <= 0.0 else  # number first
       0.103)
      if m[59] <= 0.5359 else  # form below short lines
      (-0.057 if m[5] <= 69.5 else 0.063))
     if m[68] <= 0.575 else  # rule
     (-0.029 if m[5] <= 6.5 else (0.06 if m[49] <= 0.0 else -0.054)))
    total += (((((((0.032
           if m[26] <= 0.0 else  # begins alike +0
           (-0.069
            if m[22] <= -0.5 else  # first +2
            ((-0.034 if m[17] <= 1.5 else 0.017)
             if m[26] <= 1.5 else  # begins alike +0
             (0.069 if m[22] <= 2.5 else -0.052))))
          if m[16] <= 1.5 else  # last +1
          -0.07)
         if m[16] <= 2.5 else  # last +1
         (0.028 if m[22] <= 13.5 else -0.031))
        if m[46] <= 0.0 else  # annex
        0.166)
       if m[50] <= 0.0 else  # known label
       -0.071)
      if m[54] <= 1.5 else  # repeats
      ((-0.07 if m[26] <= 5.5 else 0.009) if m[46] <= 0.0 else 0.071))
     if m[31] <= 0.0 else  # comma inside
     -0.057)
    total += ((((0.042
        if m[62] <= 0.136 else  # share of items
        ((-0.058 if m[59] <= 0.7224 else 0.089)
         if m[62] <= 0.3817 else  # share of items
         (0.067 if m[56] <= 0.05914 else (0.077 if m[62] <= 0.3938 else -0.036))))
       if m[16] <= 6.5 else  # last +1
       ((0.019 if m[59] <= 0.3441 else 0.054) if m[2] <= 13.5 else -0.036))
      if m[31] <= 0.0 else  # comma inside
      (-0.074 if m[56] <= 0.1185 else 0.011))
     if m[59] <= 0.7367 else  # form below short lines
     (0.007
      if m[56] <= 0.05286 else  # share of its form
      ((-0.066 if m[25] <= 29.0 else 0.049) if m[56] <= 0.6696 else 0.064)))
    total += (((-0.043
       if m[52] <= 0.3859 else  # Chinese share
       (((((-0.064 if m[11] <= 1.5 else -0.005)
           if m[52] <= 0.7952 else  # Chinese share
           (-0.012 if m[15] <= 12.5 else (0.063 if m[26] <= 0.0 else 0.008)))
          if m[12] <= 1.5 else  # first +0
          (((0.119 if m[15] <= 19.5 else -0.013) if m[64] <= 15.5 else -0.011)
           if m[0] <= 27.5 else  # size -2
           -0.081))
         if m[12] <= 13.5 else  # first +0
         -0.074)
        if m[45] <= 0.0 else  # in brackets
        0.085))
      if m[64] <= 240.5 else  # lines above
      -0.064)
     if m[14] <= 0.0 else  # level +0
     (0.074 if m[14] <= 4.5 else -0.022))
    total += ((((-0.081 if m[67] <= -0.5 else (-0.013 if m[16] <= 0.0 else -0.062))
       if m[16] <= 18.5 else  # last +1
       (((0.038 if m[67] <= 1.5 else -0.02) if m[30] <= 0.0 else 0.064)
        if m[11] <= 1.5 else  # last +0
        -0.049))
      if m[51] <= 0.0 else  # label without a value
      ((0.036 if m[52] <= 0.6973 else -0.069) if m[65] <= 14.5 else 0.094))
     if m[68] <= 0.4 else  # rule
     ((((0.028 if m[52] <= 0.7261 else -0.048) if m[11] <= 2.5 else 0.058)
       if m[30] <= 0.0 else  # colon inside
       -0.05)
      if m[52] <= 0.888 else  # Chinese share
      0.044))
    total += ((0.01 if m[62] <= 0.1147 else -0.08)
     if m[5] <= 3.5 else  # size -1
     ((-0.089 if m[20] <= 16.5 else 0.046)
      if m[67] <= -0.5 else  # place in the body
      (((((-0.03 if m[5] <= 7.5 else 0.016) if m[57] <= 0.06905 else 0.046)
         if m[49] <= 0.0 else  # number first
         (0.13 if m[65] <= 14.5 else -0.073))
        if m[57] <= 0.3628 else  # form over text
        (-0.037 if m[62] <= 0.1571 else (-0.022 if m[57] <= 0.5857 else 0.047)))
       if m[36] <= 0.0 else  # blank inside
       ((-0.062 if m[20] <= 3.5 else 0.02) if m[34] <= 0.0 else -0.052))))
    total += ((-0.06
      if m[52] <= 0.3859 else  # Chinese share
      (((0.11 if m[22] <= 12.5 else -0.022)
        if m[56] <= 0.05205 else  # share of its form
        ((((-0.039 if m[16] <= 2.5 else 0.011) if m[56] <= 0.5293 else 0.068)
          if m[58] <= 0.2717 else  # form over items
          0.065)
         if m[58] <= 0.775 else  # form over items
         -0.067))
       if m[10] <= 5.5 else  # size +0
       ((-0.053 if m[22] <= -0.5 else 0.023)
        if m[58] <= 0.127 else  # form over items
        (0.028 if m[56] <= 0.03859 else (-0.009 if m[23] <= 0.0 else -0.051)))))
     if m[10] <= 19.5 else  # size +0
     (0.01 if m[52] <= 0.5392 else -0.069))
    total += (((((((((-0.046
             if m[56] <= 0.3841 else  # share of its form
             ((-0.073 if m[0] <= 7.5 else (0.077 if m[1] <= 6.5 else -0.054))
              if m[61] <= 14.5 else  # lines
              0.067))
            if m[61] <= 36.5 else  # lines
            0.013)
           if m[49] <= 0.0 else  # number first
           0.061)
          if m[15] <= 12.5 else  # size +1
          (0.038 if m[0] <= 12.5 else 0.003))
         if m[56] <= 0.5653 else  # share of its form
         0.068)
        if m[56] <= 0.6824 else  # share of its form
        -0.071)
       if m[29] <= 0.0 else  # date inside
       -0.071)
      if m[15] <= 342.0 else  # size +1
      -0.084)
     if m[61] <= 328.0 else  # lines
     (-0.068 if m[56] <= 0.5495 else 0.021))
    total += ((-0.06
      if m[52] <= 0.3083 else  # Chinese share
      (((((((-0.016 if m[58] <= 0.2667 else 0.037) if m[10] <= 7.5 else -0.038)
           if m[0] <= 21.5 else  # size -2
           0.03)
          if m[16] <= 1.5 else  # last +1
          -0.077)
         if m[16] <= 2.5 else  # last +1
         (((0.0 if m[10] <= 3.5 else 0.053) if m[26] <= 2.5 else -0.044)
          if m[11] <= 6.5 else  # last +0
          -0.01))
        if m[49] <= 0.0 else  # number first
        (0.111 if m[0] <= 18.5 else -0.061))
       if m[36] <= 0.0 else  # blank inside
       -0.013))
     if m[10] <= 20.5 else  # size +0
     (0.038 if m[52] <= 0.4625 else -0.07))
    total += ((((((((0.038 if m[62] <= 0.322 else (-0.084 if m[61] <= 21.5 else 0.007))
           if m[61] <= 68.5 else  # lines
           -0.025)
          if m[58] <= 0.2829 else  # form over items
          0.037)
         if m[50] <= 0.0 else  # known label
         -0.057)
        if m[59] <= 0.7224 else  # form below short lines
        0.097)
       if m[36] <= 0.0 else  # blank inside
       ((-0.001 if m[59] <= 0.1938 else -0.112)
        if m[61] <= 13.5 else  # lines
        (0.09 if m[62] <= 0.03974 else -0.03)))
      if m[61] <= 345.0 else  # lines
      -0.059)
     if m[59] <= 0.7367 else  # form below short lines
     (-0.069 if m[61] <= 54.5 else (-0.032 if m[0] <= 27.5 else 0.042)))
    total += (((((-0.065
         if m[21] <= -0.5 else  # last +2
         ((-0.057 if m[52] <= 0.6637 else -0.006)
          if m[7] <= 1.5 else  # first -1
          ((0.055 if m[6] <= 0.0 else -0.033)
           if m[7] <= 11.5 else  # first -1
           (-0.074 if m[6] <= 1.5 else 0.039))))
        if m[64] <= 138.5 else  # lines above
        -0.061)
       if m[6] <= 10.5 else  # last -1
       (-0.126 if m[7] <= 15.5 else 0.032))
      if m[6] <= 17.5 else  # last -1
      (-0.007 if m[52] <= 0.899 else (0.008 if m[16] <= 3.5 else 0.069)))
     if m[14] <= 0.0 else  # level +0
     (0.072 if m[14] <= 4.5 else -0.018))
    total += ((((0.024 if m[62] <= 0.04642 else -0.025) if m[6] <= 10.5 else -0.108)
      if m[6] <= 17.5 else  # last -1
      ((((0.007 if m[0] <= 14.5 else -0.069) if m[68] <= 0.225 else 0.054)
        if m[11] <= 0.0 else  # last +0
        -0.068)
       if m[61] <= 39.5 else  # lines
       (0.053 if m[22] <= 13.5 else -0.041)))
     if m[68] <= 0.875 else  # rule
     ((0.055 if m[6] <= 1.5 else (-0.091 if m[6] <= 3.5 else 0.062))
      if m[25] <= 0.0 else  # begins alike -1
      (0.105 if m[61] <= 91.0 else (-0.079 if m[61] <= 109.5 else 0.049))))
    total += ((((((-0.039 if m[49] <= 0.0 else 0.049) if m[5] <= 60.5 else 0.059)
        if m[16] <= 17.5 else  # last +1
        ((0.036 if m[6] <= 0.0 else -0.048) if m[5] <= 10.5 else -0.026))
       if m[6] <= 10.5 else  # last -1
       -0.102)
      if m[6] <= 17.5 else  # last -1
      (-0.003
       if m[68] <= 0.225 else  # rule
       (((0.069 if m[54] <= 1.5 else -0.043) if m[41] <= 0.0 else -0.053)
        if m[49] <= 0.0 else  # number first
        -0.051)))
     if m[68] <= 0.875 else  # rule
     (-0.025 if m[5] <= 5.5 else (0.079 if m[19] <= 2.5 else -0.014)))
    total += ((((-0.068
        if m[15] <= 11.5 else  # size +1
        (((-0.024 if m[53] <= 0.0 else 0.086) if m[52] <= 0.6637 else 0.058)
         if m[52] <= 0.6694 else  # Chinese share
         -0.057))
       if m[56] <= 0.4058 else  # share of its form
       0.039)
      if m[52] <= 0.7952 else  # Chinese share
      (((0.061 if m[56] <= 0.1792 else -0.061) if m[56] <= 0.3534 else 0.104)
       if m[52] <= 0.8018 else  # Chinese share
       (((0.014 if m[22] <= 13.5 else -0.043) if m[56] <= 0.6824 else -0.076)
        if m[66] <= 0.7717 else  # part of the document
        -0.025)))
     if m[46] <= 0.0 else  # annex
     (0.142 if m[50] <= 0.0 else -0.039))
    total += (((0.039 if m[56] <= 0.6696 else -0.066) if m[62] <= 0.188 else -0.071)
     if m[5] <= 3.5 else  # size -1
     ((((0.005 if m[62] <= 0.01197 else 0.109) if m[62] <= 0.04678 else -0.037)
       if m[52] <= 0.6637 else  # Chinese share
       ((0.068 if m[64] <= 62.5 else -0.035)
        if m[52] <= 0.7064 else  # Chinese share
        ((-0.058 if m[56] <= 0.3741 else 0.019)
         if m[52] <= 0.784 else  # Chinese share
         (-0.015
          if m[62] <= 0.07794 else  # share of items
          ((-0.027 if m[5] <= 5.5 else 0.027) if m[55] <= 86.5 else -0.052)))))
      if m[50] <= 0.0 else  # known label
      -0.067))
    total += (((((0.002 if m[63] <= 23.0 else -0.073) if m[62] <= 0.2829 else 0.103)
       if m[62] <= 0.2863 else  # share of items
       ((-0.02 if m[62] <= 0.4432 else -0.068)
        if m[63] <= 28.0 else  # headings of the format
        (-0.029 if m[17] <= 1.5 else 0.095)))
      if m[52] <= 0.9894 else  # Chinese share
      (((-0.006 if m[62] <= 0.5542 else 0.049) if m[6] <= 11.5 else -0.102)
       if m[6] <= 18.5 else  # last -1
       ((-0.049 if m[56] <= 0.03133 else 0.07) if m[26] <= 1.5 else -0.036)))
     if m[46] <= 0.0 else  # annex
     (0.126 if m[56] <= 0.2337 else -0.036))
    total += ((((((-0.086 if m[22] <= 14.5 else 0.056)
         if m[67] <= -0.5 else  # place in the body
         (((0.047 if m[56] <= 0.04456 else (-0.012 if m[56] <= 0.2239 else 0.019))
           if m[56] <= 0.5774 else  # share of its form
           0.071)
          if m[22] <= 12.5 else  # first +2
          -0.053))
        if m[54] <= 1.5 else  # repeats
        ((-0.059 if m[52] <= 0.6637 else 0.037) if m[56] <= 0.1813 else -0.088))
       if m[56] <= 0.6824 else  # share of its form
       -0.095)
      if m[14] <= 0.0 else  # level +0
      (0.084 if m[10] <= 10.5 else -0.036))
     if m[10] <= 21.5 else  # size +0
     (0.034 if m[52] <= 0.3767 else -0.071))
    total += ((((0.029
        if m[59] <= 0.2071 else  # form below short lines
        ((0.039 if m[1] <= 8.5 else -0.016)
         if m[10] <= 5.5 else  # size +0
         (-0.052
          if m[59] <= 0.356 else  # form below short lines
          ((0.042 if m[62] <= 0.3867 else -0.036)
           if m[59] <= 0.5359 else  # form below short lines
           (-0.055 if m[61] <= 70.5 else 0.011)))))
       if m[54] <= 1.5 else  # repeats
       ((-0.09 if m[63] <= 17.5 else 0.062)
        if m[62] <= 0.3861 else  # share of items
        (-0.058 if m[55] <= 6.5 else 0.06)))
      if m[46] <= 0.0 else  # annex
      (0.117 if m[50] <= 0.0 else -0.033))
     if m[10] <= 22.5 else  # size +0
     -0.052)
    total += (((-0.068 if m[20] <= 7.5 else -0.018)
      if m[67] <= 2.5 else  # place in the body
      (((((0.076 if m[61] <= 7.5 else -0.033) if m[68] <= 0.275 else 0.022)
         if m[49] <= 0.0 else  # number first
         0.058)
        if m[61] <= 60.5 else  # lines
        ((0.019 if m[61] <= 75.5 else 0.112)
         if m[61] <= 87.5 else  # lines
         (-0.021 if m[58] <= 0.2924 else 0.031)))
       if m[61] <= 328.0 else  # lines
       -0.05))
     if m[68] <= 0.675 else  # rule
     ((0.068 if m[54] <= 2.5 else -0.076)
      if m[61] <= 60.5 else  # lines
      (-0.024 if m[63] <= 36.5 else 0.04)))
    total += (((((-0.004 if m[17] <= 10.5 else (0.096 if m[17] <= 13.5 else -0.002))
        if m[26] <= 2.5 else  # begins alike +0
        -0.064)
       if m[55] <= 5.5 else  # lines of its form
       ((((0.051
           if m[26] <= 0.0 else  # begins alike +0
           (0.002 if m[26] <= 1.5 else (-0.05 if m[55] <= 6.5 else 0.069)))
          if m[54] <= 1.5 else  # repeats
          -0.033)
         if m[11] <= 3.5 else  # last +0
         0.092)
        if m[30] <= 0.0 else  # colon inside
        (0.032 if m[27] <= 0.0 else -0.06)))
      if m[59] <= 0.7849 else  # form below short lines
      (0.028 if m[55] <= 1.5 else -0.039))
     if m[31] <= 0.0 else  # comma inside
     -0.043)
    total += (((-0.077 if m[67] <= 4.5 else -0.015)
      if m[20] <= 3.5 else  # size +2
      (((((((0.036 if m[25] <= 1.5 else -0.04) if m[66] <= 0.689 else -0.038)
           if m[21] <= 7.5 else  # last +2
           0.073)
          if m[62] <= 0.2014 else  # share of items
          (0.023 if m[66] <= 0.1482 else -0.033))
         if m[20] <= 13.5 else  # size +2
         (0.024 if m[20] <= 196.5 else -0.046))
        if m[31] <= 0.0 else  # comma inside
        -0.03)
       if m[19] <= 0.0 else  # level +1
       -0.082))
     if m[14] <= 0.0 else  # level +0
     ((0.078 if m[20] <= 40.5 else 0.001) if m[14] <= 4.5 else -0.034))
    total += ((((-0.057
        if m[20] <= 3.5 else  # size +2
        ((((-0.018 if m[20] <= 36.5 else 0.072)
           if m[57] <= 0.1422 else  # form over text
           (0.047 if m[1] <= 18.5 else -0.021))
          if m[31] <= 0.0 else  # comma inside
          -0.06)
         if m[49] <= 0.0 else  # number first
         (0.078 if m[57] <= 0.01067 else -0.046)))
       if m[14] <= 0.0 else  # level +0
       (0.07 if m[14] <= 4.5 else -0.022))
      if m[6] <= 8.5 else  # last -1
      -0.058)
     if m[6] <= 17.5 else  # last -1
     (((0.022 if m[0] <= 11.5 else -0.013) if m[20] <= 22.5 else 0.04)
      if m[47] <= 0.0 else  # caption
      -0.062))
    total += (((((((((0.03 if m[59] <= 0.3205 else -0.056)
            if m[61] <= 13.5 else  # lines
            (0.023 if m[56] <= 0.3741 else 0.105))
           if m[55] <= 11.5 else  # lines of its form
           ((0.026 if m[56] <= 0.1284 else -0.106) if m[56] <= 0.2366 else 0.006))
          if m[62] <= 0.2966 else  # share of items
          -0.033)
         if m[62] <= 0.3618 else  # share of items
         0.056)
        if m[62] <= 0.4199 else  # share of items
        (-0.051 if m[61] <= 23.5 else 0.001))
       if m[59] <= 0.9178 else  # form below short lines
       -0.053)
      if m[61] <= 328.0 else  # lines
      -0.051)
     if m[46] <= 0.0 else  # annex
     (-0.02 if m[61] <= 33.5 else 0.122))
    total += ((((-0.079 if m[17] <= 14.5 else 0.049)
       if m[67] <= -0.5 else  # place in the body
       (((-0.04
          if m[52] <= 0.6637 else  # Chinese share
          ((0.006 if m[11] <= 0.0 else -0.043) if m[60] <= 100.5 else 0.039))
         if m[66] <= 0.4446 else  # part of the document
         (((0.01 if m[11] <= 6.5 else -0.073) if m[64] <= 20.5 else 0.026)
          if m[49] <= 0.0 else  # number first
          0.082))
        if m[64] <= 205.5 else  # lines above
        -0.041))
      if m[14] <= 0.0 else  # level +0
      ((-0.003 if m[52] <= 0.7732 else 0.091) if m[14] <= 4.5 else -0.025))
     if m[60] <= 368.5 else  # text below
     -0.037)
    total += (((((0.059 if m[52] <= 0.8018 else (-0.043 if m[58] <= 0.01288 else 0.061))
        if m[62] <= 0.1217 else  # share of items
        ((0.038 if m[61] <= 11.5 else -0.066)
         if m[52] <= 0.7952 else  # Chinese share
         ((0.073 if m[61] <= 10.5 else -0.063) if m[58] <= 0.1163 else 0.02)))
       if m[51] <= 0.0 else  # label without a value
       (-0.068 if m[61] <= 28.5 else 0.073))
      if m[59] <= 0.8589 else  # form below short lines
      -0.057)
     if m[68] <= 0.225 else  # rule
     ((-0.021 if m[61] <= 9.5 else (0.064 if m[59] <= 0.5666 else -0.006))
      if m[61] <= 51.5 else  # lines
      -0.014))
    total += (((((-0.04
         if m[10] <= 3.5 else  # size +0
         (((-0.015 if m[10] <= 12.5 else (0.104 if m[18] <= 0.0 else -0.011))
           if m[15] <= 12.5 else  # size +1
           (0.073 if m[10] <= 9.5 else -0.014))
          if m[57] <= 0.2792 else  # form over text
          -0.017))
        if m[63] <= 0.0 else  # headings of the format
        (0.067 if m[10] <= 10.5 else -0.023))
       if m[36] <= 0.0 else  # blank inside
       -0.03)
      if m[46] <= 0.0 else  # annex
      (-0.015 if m[64] <= 15.5 else 0.109))
     if m[10] <= 22.5 else  # size +0
     (-0.081 if m[36] <= 0.0 else (-0.026 if m[57] <= 0.4773 else 0.079)))
    total += (((-0.009 if m[6] <= 10.5 else -0.076)
      if m[6] <= 17.5 else  # last -1
      (((((0.06 if m[59] <= 0.2426 else (-0.048 if m[59] <= 0.5801 else 0.024))
          if m[16] <= 2.5 else  # last +1
          (-0.009 if m[56] <= 0.09717 else 0.077))
         if m[15] <= 261.5 else  # size +1
         -0.046)
        if m[36] <= 0.0 else  # blank inside
        ((0.051 if m[56] <= 0.3741 else -0.03) if m[59] <= 0.2071 else -0.053))
       if m[11] <= 6.5 else  # last +0
       (-0.003 if m[56] <= 0.1662 else -0.081)))
     if m[46] <= 0.0 else  # annex
     (0.096 if m[56] <= 0.2337 else -0.036))
    total += ((((-0.003 if m[3] <= 0.0 else (-0.022 if m[52] <= 0.9894 else 0.071))
       if m[0] <= 12.5 else  # size -2
       0.055)
      if m[26] <= 0.0 else  # begins alike +0
      ((((-0.036 if m[0] <= 3.5 else (0.008 if m[65] <= 202.5 else -0.042))
         if m[57] <= 0.1474 else  # form over text
         -0.026)
        if m[22] <= 8.0 else  # first +2
        0.045)
       if m[53] <= 0.0 else  # ends like a title
       (((-0.006 if m[65] <= 4.5 else 0.082) if m[64] <= 98.5 else -0.024)
        if m[34] <= 0.0 else  # digit inside
        -0.033)))
     if m[22] <= 13.5 else  # first +2
     (0.004 if m[0] <= 10.5 else -0.072))
    total += (((-0.036 if m[56] <= 0.2337 else 0.026)
      if m[62] <= 0.3526 else  # share of items
      (0.12
       if m[56] <= 0.05286 else  # share of its form
       (0.083
        if m[62] <= 0.3908 else  # share of items
        ((-0.048 if m[56] <= 0.3303 else 0.045) if m[15] <= 19.5 else 0.065))))
     if m[10] <= 5.5 else  # size +0
     (((0.06
        if m[15] <= 3.5 else  # size +1
        ((-0.004 if m[10] <= 12.5 else -0.054) if m[53] <= 0.0 else 0.052))
       if m[62] <= 0.1992 else  # share of items
       ((0.09 if m[10] <= 16.5 else -0.022) if m[56] <= 0.3041 else -0.023))
      if m[62] <= 0.2863 else  # share of items
      -0.031))
    total += (((((0.0
         if m[12] <= 0.0 else  # first +0
         ((0.023 if m[56] <= 0.2736 else -0.078) if m[56] <= 0.3615 else 0.094))
        if m[36] <= 0.0 else  # blank inside
        ((((-0.023 if m[62] <= 0.03826 else (0.113 if m[62] <= 0.2966 else -0.029))
           if m[49] <= 0.0 else  # number first
           -0.085)
          if m[59] <= 0.2426 else  # form below short lines
          (0.064 if m[56] <= 0.02548 else -0.048))
         if m[12] <= 1.5 else  # first +0
         -0.079))
       if m[50] <= 0.0 else  # known label
       -0.065)
      if m[59] <= 0.8549 else  # form below short lines
      (0.042 if m[56] <= 0.01413 else -0.064))
     if m[68] <= 0.875 else  # rule
     0.033)
    total += ((-0.042
      if m[5] <= 3.5 else  # size -1
      (((-0.015 if m[64] <= 13.5 else 0.106)
        if m[56] <= 0.04928 else  # share of its form
        (0.024 if m[59] <= 0.8589 else -0.049))
       if m[10] <= 6.5 else  # size +0
       (0.017
        if m[56] <= 0.1284 else  # share of its form
        (((-0.076 if m[5] <= 107.5 else 0.029) if m[10] <= 13.5 else 0.014)
         if m[56] <= 0.2265 else  # share of its form
         (-0.051
          if m[52] <= 0.57 else  # Chinese share
          ((-0.026 if m[27] <= 0.0 else 0.068) if m[59] <= 0.2247 else -0.005))))))
     if m[10] <= 21.5 else  # size +0
     (0.06 if m[52] <= 0.3767 else -0.07))
    total += (((-0.054
       if m[52] <= 0.3859 else  # Chinese share
       (-0.041
        if m[5] <= 3.5 else  # size -1
        ((-0.078 if m[20] <= 22.5 else 0.05)
         if m[67] <= -0.5 else  # place in the body
         ((((0.016 if m[20] <= 22.5 else (0.076 if m[57] <= 0.2106 else 0.014))
            if m[30] <= 0.0 else  # colon inside
            (0.049 if m[5] <= 8.5 else -0.033))
           if m[20] <= 196.5 else  # size +2
           -0.044)
          if m[17] <= 13.5 else  # first +1
          -0.057))))
      if m[68] <= 0.975 else  # rule
      (0.078 if m[10] <= 7.5 else 0.008))
     if m[10] <= 18.5 else  # size +0
     (-0.061 if m[20] <= 63.5 else 0.025))
    total += ((((-0.002 if m[62] <= 0.4221 else -0.043)
       if m[3] <= 0.0 else  # marked -2
       (((0.055 if m[2] <= 13.5 else -0.046) if m[6] <= 7.5 else -0.021)
        if m[68] <= 0.225 else  # rule
        0.052))
      if m[54] <= 1.5 else  # repeats
      ((-0.085 if m[63] <= 21.5 else 0.042)
       if m[62] <= 0.3861 else  # share of items
       (-0.049 if m[64] <= 20.5 else 0.048)))
     if m[68] <= 0.875 else  # rule
     (((0.061 if m[14] <= 4.5 else -0.026) if m[6] <= 1.5 else -0.088)
      if m[6] <= 2.5 else  # last -1
      (0.091 if m[63] <= 17.5 else -0.016)))
    total += ((((-0.024
        if m[5] <= 5.5 else  # size -1
        ((((-0.011 if m[10] <= 3.5 else (0.065 if m[59] <= 0.7464 else -0.01))
           if m[10] <= 5.5 else  # size +0
           (((0.017 if m[59] <= 0.2071 else (0.012 if m[15] <= 11.5 else -0.061))
             if m[59] <= 0.3868 else  # form below short lines
             (0.008 if m[7] <= 1.5 else 0.063))
            if m[45] <= 0.0 else  # in brackets
            0.072))
          if m[7] <= 13.5 else  # first -1
          -0.034)
         if m[59] <= 0.8549 else  # form below short lines
         -0.03))
       if m[54] <= 1.5 else  # repeats
       -0.034)
      if m[10] <= 27.5 else  # size +0
      -0.057)
     if m[46] <= 0.0 else  # annex
     0.062)
    total += (-0.042
     if m[5] <= 3.5 else  # size -1
     ((((-0.034 if m[60] <= 6.5 else 0.007)
        if m[15] <= 12.5 else  # size +1
        ((-0.036 if m[15] <= 13.5 else 0.083)
         if m[5] <= 6.5 else  # size -1
         (-0.012 if m[52] <= 0.9894 else (0.059 if m[64] <= 62.5 else -0.012))))
       if m[20] <= 28.5 else  # size +2
       ((0.089 if m[15] <= 3.5 else (-0.039 if m[52] <= 0.9073 else 0.022))
        if m[11] <= 0.0 else  # last +0
        ((0.128 if m[1] <= 5.5 else 0.036) if m[64] <= 106.5 else -0.018)))
      if m[60] <= 368.5 else  # text below
      -0.028))
    total += (((-0.041 if m[56] <= 0.002454 else 0.072)
      if m[56] <= 0.01329 else  # share of its form
      ((((((0.002 if m[56] <= 0.1342 else -0.041) if m[56] <= 0.177 else 0.049)
          if m[26] <= 3.5 else  # begins alike +0
          -0.065)
         if m[26] <= 9.5 else  # begins alike +0
         (-0.028 if m[56] <= 0.1007 else 0.098))
        if m[56] <= 0.1813 else  # share of its form
        (-0.064 if m[0] <= 121.5 else 0.027))
       if m[56] <= 0.2366 else  # share of its form
       (((0.001 if m[16] <= 4.5 else 0.067) if m[56] <= 0.3018 else 0.004)
        if m[11] <= 0.0 else  # last +0
        -0.078)))
     if m[45] <= 0.0 else  # in brackets
     0.058)
    total += (((((((0.007 if m[54] <= 1.5 else -0.055)
          if m[59] <= 0.4248 else  # form below short lines
          (-0.048 if m[61] <= 10.5 else 0.056))
         if m[61] <= 71.5 else  # lines
         -0.098)
        if m[59] <= 0.5528 else  # form below short lines
        ((0.044 if m[61] <= 7.5 else -0.052) if m[61] <= 52.5 else 0.015))
       if m[61] <= 75.5 else  # lines
       (0.074
        if m[61] <= 87.5 else  # lines
        ((0.003 if m[25] <= 3.5 else -0.085)
         if m[61] <= 174.0 else  # lines
         (0.009 if m[60] <= 46.5 else 0.071))))
      if m[61] <= 328.0 else  # lines
      -0.035)
     if m[60] <= 651.0 else  # text below
     -0.036)
    total += (((((-0.051 if m[16] <= 17.5 else 0.009)
        if m[10] <= 3.5 else  # size +0
        ((-0.006 if m[58] <= 0.1663 else (0.061 if m[58] <= 0.775 else -0.016))
         if m[10] <= 5.5 else  # size +0
         ((-0.004 if m[58] <= 0.3417 else (0.016 if m[52] <= 0.7155 else -0.058))
          if m[57] <= 0.9688 else  # form over text
          0.05)))
       if m[9] <= 1.5 else  # level -1
       (0.074 if m[10] <= 8.5 else -0.019))
      if m[46] <= 0.0 else  # annex
      (-0.009 if m[21] <= 3.5 else 0.091))
     if m[10] <= 27.5 else  # size +0
     (0.019 if m[52] <= 0.5392 else -0.078))
    total += (((((-0.002 if m[59] <= 0.3205 else -0.08)
        if m[15] <= 12.5 else  # size +1
        ((-0.052 if m[59] <= 0.3205 else 0.026) if m[56] <= 0.227 else 0.056))
       if m[61] <= 27.5 else  # lines
       ((0.016 if m[61] <= 328.0 else -0.036) if m[60] <= 733.5 else -0.036))
      if m[19] <= 0.0 else  # level +1
      -0.066)
     if m[56] <= 0.3615 else  # share of its form
     ((0.018 if m[61] <= 12.5 else (0.013 if m[15] <= 8.5 else -0.084))
      if m[61] <= 13.5 else  # lines
      ((-0.017 if m[21] <= 18.5 else 0.072) if m[60] <= 7.5 else 0.081)))
    total += ((((((0.028 if m[66] <= 0.1057 else -0.032)
         if m[66] <= 0.362 else  # part of the document
         ((0.014 if m[1] <= 0.0 else -0.051) if m[20] <= 7.5 else 0.039))
        if m[0] <= 12.5 else  # size -2
        (0.027 if m[26] <= 0.0 else -0.035))
       if m[20] <= 28.5 else  # size +2
       (0.028 if m[12] <= 1.5 else (-0.069 if m[12] <= 11.5 else 0.012)))
      if m[26] <= 1.5 else  # begins alike +0
      ((0.063 if m[20] <= 30.5 else (-0.053 if m[6] <= 17.5 else 0.048))
       if m[66] <= 0.7679 else  # part of the document
       -0.038))
     if m[54] <= 1.5 else  # repeats
     -0.029)
    total += ((-0.042 if m[63] <= 4.5 else 0.03)
     if m[5] <= 4.5 else  # size -1
     ((((-0.038
         if m[67] <= -0.5 else  # place in the body
         ((0.041
           if m[21] <= 0.0 else  # last +2
           (-0.032
            if m[21] <= 8.5 else  # last +2
            ((-0.008 if m[1] <= 17.5 else 0.045) if m[2] <= 0.0 else 0.058)))
          if m[17] <= 12.5 else  # first +1
          -0.037))
        if m[57] <= 0.3628 else  # form over text
        ((-0.048 if m[12] <= 14.5 else 0.052) if m[62] <= 0.2124 else 0.028))
       if m[36] <= 0.0 else  # blank inside
       (0.008 if m[34] <= 0.0 else -0.045))
      if m[50] <= 0.0 else  # known label
      -0.059))
    total += ((((((0.026 if m[15] <= 342.0 else -0.052)
         if m[59] <= 0.2071 else  # form below short lines
         (((0.035 if m[1] <= 5.5 else -0.014)
           if m[59] <= 0.4696 else  # form below short lines
           (-0.014 if m[15] <= 26.5 else 0.034))
          if m[57] <= 0.2792 else  # form over text
          (-0.1
           if m[59] <= 0.3205 else  # form below short lines
           (-0.024 if m[57] <= 0.547 else (0.054 if m[15] <= 183.5 else -0.047)))))
        if m[46] <= 0.0 else  # annex
        0.065)
       if m[31] <= 0.0 else  # comma inside
       (0.036 if m[15] <= 3.5 else -0.045))
      if m[50] <= 0.0 else  # known label
      -0.061)
     if m[22] <= 13.5 else  # first +2
     -0.042)
    total += ((((((-0.002 if m[61] <= 8.5 else -0.06) if m[68] <= 0.675 else 0.021)
        if m[7] <= 1.5 else  # first -1
        0.055)
       if m[61] <= 13.5 else  # lines
       (((-0.007 if m[64] <= 54.5 else 0.032)
         if m[61] <= 328.0 else  # lines
         (-0.065 if m[58] <= 0.6056 else 0.045))
        if m[56] <= 0.3615 else  # share of its form
        (-0.032 if m[15] <= 6.5 else (0.085 if m[61] <= 123.5 else -0.02))))
      if m[7] <= 11.5 else  # first -1
      -0.053)
     if m[68] <= 0.875 else  # rule
     ((-0.005 if m[5] <= 5.5 else 0.085) if m[64] <= 35.5 else -0.005))
    total += ((-0.018 if m[24] <= 1.5 else 0.034)
     if m[20] <= 7.5 else  # size +2
     ((((0.024
         if m[55] <= 9.5 else  # lines of its form
         ((-0.068 if m[58] <= 0.6056 else 0.042)
          if m[52] <= 0.9894 else  # Chinese share
          (-0.022 if m[55] <= 14.5 else 0.058)))
        if m[62] <= 0.4196 else  # share of items
        (-0.043 if m[20] <= 13.5 else (-0.052 if m[52] <= 0.4958 else 0.023)))
       if m[55] <= 78.0 else  # lines of its form
       (-0.057 if m[20] <= 59.5 else 0.053))
      if m[26] <= 3.5 else  # begins alike +0
      ((-0.082 if m[62] <= 0.5374 else 0.018) if m[55] <= 30.5 else 0.029)))
    total += (-0.03
     if m[20] <= 3.5 else  # size +2
     ((((((((-0.024 if m[65] <= 3.5 else 0.017) if m[7] <= 0.0 else -0.06)
           if m[18] <= 0.0 else  # marked +1
           -0.039)
          if m[7] <= 1.5 else  # first -1
          (0.042 if m[66] <= 0.7679 else -0.031))
         if m[7] <= 11.5 else  # first -1
         (-0.072 if m[66] <= 0.7942 else 0.009))
        if m[65] <= 19.5 else  # lines below
        ((0.027 if m[30] <= 0.0 else (-0.043 if m[20] <= 73.5 else 0.057))
         if m[31] <= 0.0 else  # comma inside
         -0.037))
       if m[19] <= 0.0 else  # level +1
       -0.046)
      if m[20] <= 196.5 else  # size +2
      -0.05))
    total += ((((-0.046
        if m[16] <= 18.5 else  # last +1
        (-0.019 if m[20] <= 6.5 else (0.068 if m[20] <= 15.5 else -0.02)))
       if m[64] <= 5.5 else  # lines above
       (0.034 if m[31] <= 0.0 else -0.016))
      if m[22] <= 13.5 else  # first +2
      -0.027)
     if m[59] <= 0.2071 else  # form below short lines
     (((-0.003 if m[52] <= 0.7101 else -0.081)
       if m[52] <= 0.8729 else  # Chinese share
       (0.041 if m[64] <= 13.5 else -0.033))
      if m[59] <= 0.3441 else  # form below short lines
      ((-0.057 if m[14] <= 1.5 else 0.05)
       if m[20] <= 3.5 else  # size +2
       (-0.009 if m[6] <= 2.5 else 0.023))))
    total += ((((((((((0.039 if m[62] <= 0.2185 else -0.012) if m[7] <= 1.5 else 0.066)
            if m[11] <= 0.0 else  # last +0
            -0.041)
           if m[57] <= 0.0 else  # form over text
           -0.018)
          if m[17] <= 7.5 else  # first +1
          0.044)
         if m[7] <= 11.5 else  # first -1
         -0.037)
        if m[59] <= 0.7224 else  # form below short lines
        0.032)
       if m[59] <= 0.921 else  # form below short lines
       -0.033)
      if m[10] <= 18.5 else  # size +0
      ((((0.085 if m[59] <= 0.5603 else -0.02) if m[11] <= 6.5 else -0.043)
        if m[58] <= 0.0 else  # form over items
        -0.055)
       if m[62] <= 0.2511 else  # share of items
       -0.07))
     if m[46] <= 0.0 else  # annex
     0.055)
    total += ((((((((-0.062 if m[52] <= 0.5309 else -0.009) if m[49] <= 0.0 else 0.053)
          if m[6] <= 3.5 else  # last -1
          ((-0.06 if m[15] <= 12.5 else 0.028)
           if m[67] <= 2.5 else  # place in the body
           (0.005 if m[52] <= 0.866 else 0.053)))
         if m[25] <= 1.5 else  # begins alike -1
         (0.103 if m[15] <= 7.5 else 0.016))
        if m[57] <= 0.224 else  # form over text
        (0.028 if m[52] <= 0.7155 else -0.025))
       if m[57] <= 0.9688 else  # form over text
       0.039)
      if m[50] <= 0.0 else  # known label
      -0.054)
     if m[54] <= 1.5 else  # repeats
     (-0.071 if m[64] <= 20.5 else -0.005))
    total += ((((((-0.048 if m[9] <= 1.5 else 0.037) if m[68] <= 0.4 else 0.037)
        if m[10] <= 3.5 else  # size +0
        ((((-0.051 if m[65] <= 12.5 else 0.045) if m[52] <= 0.9894 else 0.071)
          if m[7] <= 0.0 else  # first -1
          (-0.056 if m[2] <= 1.5 else 0.039))
         if m[10] <= 4.5 else  # size +0
         -0.003))
       if m[7] <= 11.5 else  # first -1
       -0.036)
      if m[50] <= 0.0 else  # known label
      -0.062)
     if m[68] <= 0.825 else  # rule
     (0.067
      if m[10] <= 7.5 else  # size +0
      ((-0.048 if m[26] <= 1.5 else 0.038) if m[7] <= 1.5 else 0.065)))
    total += ((((-0.024
        if m[5] <= 5.5 else  # size -1
        (((-0.02 if m[21] <= -0.5 else 0.04) if m[0] <= 25.5 else -0.038)
         if m[5] <= 10.5 else  # size -1
         (((-0.027 if m[64] <= 35.5 else 0.123) if m[52] <= 0.418 else 0.004)
          if m[34] <= 0.0 else  # digit inside
          (-0.062 if m[57] <= 0.9688 else 0.028))))
       if m[59] <= 0.7224 else  # form below short lines
       0.065)
      if m[59] <= 0.7367 else  # form below short lines
      ((-0.055 if m[0] <= 28.5 else 0.016) if m[60] <= 55.5 else 0.015))
     if m[46] <= 0.0 else  # annex
     (-0.038 if m[64] <= 15.5 else 0.097))
    total += ((((((((0.018 if m[22] <= 2.5 else -0.051) if m[62] <= 0.2014 else -0.029)
          if m[68] <= 0.225 else  # rule
          0.02)
         if m[62] <= 0.3655 else  # share of items
         (-0.048 if m[15] <= 6.5 else 0.064))
        if m[62] <= 0.4221 else  # share of items
        (((-0.04 if m[22] <= 1.5 else 0.027) if m[16] <= 0.0 else -0.073)
         if m[15] <= 20.5 else  # size +1
         0.011))
       if m[54] <= 1.5 else  # repeats
       (-0.06 if m[62] <= 0.3861 else 0.018))
      if m[7] <= 11.5 else  # first -1
      -0.054)
     if m[68] <= 0.875 else  # rule
     (0.047 if m[20] <= 29.5 else -0.006))
    total += ((((-0.039 if m[10] <= 3.5 else (0.033 if m[11] <= 3.5 else -0.044))
       if m[61] <= 14.5 else  # lines
       ((0.028 if m[6] <= 5.5 else -0.055)
        if m[6] <= 18.5 else  # last -1
        (0.063 if m[22] <= 12.5 else -0.017)))
      if m[61] <= 345.0 else  # lines
      -0.045)
     if m[10] <= 5.5 else  # size +0
     ((-0.019
       if m[2] <= 0.0 else  # first -2
       ((0.076 if m[31] <= 0.0 else -0.037) if m[55] <= 2.5 else -0.01))
      if m[51] <= 0.0 else  # label without a value
      (-0.024 if m[61] <= 31.5 else (0.07 if m[64] <= 80.5 else -0.019))))
    total += (((((-0.048
         if m[20] <= 4.5 else  # size +2
         (((-0.031 if m[25] <= 0.0 else 0.05)
           if m[59] <= 0.06071 else  # form below short lines
           (-0.013 if m[63] <= 11.5 else -0.062))
          if m[58] <= 0.7321 else  # form over items
          0.041))
        if m[59] <= 0.7224 else  # form below short lines
        (0.086 if m[15] <= 7.5 else -0.017))
       if m[49] <= 0.0 else  # number first
       0.047)
      if m[16] <= 17.5 else  # last +1
      (0.021 if m[25] <= 2.5 else -0.037))
     if m[59] <= 0.7795 else  # form below short lines
     ((-0.049 if m[20] <= 28.5 else (0.071 if m[16] <= 8.5 else -0.038))
      if m[68] <= 0.825 else  # rule
      0.043))
    total += ((((((-0.05
          if m[12] <= 0.0 else  # first +0
          ((-0.057 if m[64] <= 16.5 else 0.021) if m[49] <= 0.0 else 0.053))
         if m[52] <= 0.7952 else  # Chinese share
         (0.079
          if m[61] <= 7.5 else  # lines
          ((0.058
            if m[52] <= 0.8319 else  # Chinese share
            (-0.077
             if m[60] <= 11.5 else  # text below
             (-0.056 if m[52] <= 0.888 else (-0.036 if m[5] <= 7.5 else 0.066))))
           if m[61] <= 13.5 else  # lines
           0.013)))
        if m[2] <= 0.0 else  # first -2
        0.022)
       if m[61] <= 345.0 else  # lines
       -0.056)
      if m[60] <= 106.5 else  # text below
      0.037)
     if m[60] <= 362.5 else  # text below
     -0.029)
    total += ((((((((0.039 if m[7] <= 8.0 else -0.041)
           if m[66] <= 0.1002 else  # part of the document
           (-0.01 if m[14] <= 0.0 else 0.038))
          if m[26] <= 1.5 else  # begins alike +0
          ((0.011 if m[21] <= 8.5 else 0.072) if m[66] <= 0.659 else -0.032))
         if m[26] <= 3.5 else  # begins alike +0
         -0.071)
        if m[26] <= 9.5 else  # begins alike +0
        (-0.015 if m[58] <= 0.2412 else 0.092))
       if m[45] <= 0.0 else  # in brackets
       0.066)
      if m[36] <= 0.0 else  # blank inside
      ((0.042 if m[10] <= 3.5 else -0.036) if m[10] <= 16.5 else 0.02))
     if m[10] <= 27.5 else  # size +0
     -0.051)
    total += (((((-0.042 if m[60] <= 6.5 else (0.023 if m[11] <= 0.0 else -0.059))
        if m[67] <= 2.5 else  # place in the body
        ((-0.038
          if m[52] <= 0.4958 else  # Chinese share
          ((0.008 if m[60] <= 8.5 else 0.058)
           if m[10] <= 12.5 else  # size +0
           ((0.119 if m[57] <= 0.1196 else -0.008) if m[11] <= 4.5 else -0.04)))
         if m[60] <= 12.5 else  # text below
         (0.005 if m[34] <= 0.0 else -0.04)))
       if m[60] <= 106.5 else  # text below
       (0.01 if m[11] <= 4.5 else 0.074))
      if m[60] <= 420.0 else  # text below
      -0.027)
     if m[10] <= 18.5 else  # size +0
     -0.027)
    total += ((((-0.026 if m[51] <= 0.0 else (-0.009 if m[60] <= 55.5 else 0.07))
       if m[52] <= 0.8643 else  # Chinese share
       (((-0.026 if m[25] <= 0.0 else 0.064) if m[11] <= 6.5 else -0.017)
        if m[52] <= 0.9292 else  # Chinese share
        -0.004))
      if m[2] <= 0.0 else  # first -2
      (((0.037 if m[52] <= 0.8067 else -0.042)
        if m[3] <= 0.0 else  # marked -2
        (-0.031
         if m[52] <= 0.4958 else  # Chinese share
         ((0.085 if m[17] <= 0.0 else -0.024) if m[22] <= 1.5 else 0.014)))
       if m[25] <= 4.5 else  # begins alike -1
       -0.041))
     if m[60] <= 420.0 else  # text below
     -0.024)
    total += (((-0.058
       if m[20] <= 5.5 else  # size +2
       ((-0.011 if m[17] <= 0.0 else 0.044)
        if m[10] <= 6.5 else  # size +0
        (-0.057 if m[16] <= 6.5 else (-0.047 if m[61] <= 7.5 else 0.022))))
      if m[67] <= 2.5 else  # place in the body
      (((((0.004 if m[6] <= 18.5 else 0.022) if m[22] <= 10.5 else 0.054)
         if m[15] <= 342.0 else  # size +1
         -0.054)
        if m[61] <= 546.0 else  # lines
        -0.046)
       if m[22] <= 12.5 else  # first +2
       -0.03))
     if m[10] <= 18.5 else  # size +0
     (-0.061 if m[20] <= 50.5 else (0.057 if m[16] <= 0.0 else -0.008)))
    total += (((((-0.054 if m[16] <= 17.5 else 0.032) if m[17] <= 1.5 else 0.053)
       if m[36] <= 0.0 else  # blank inside
       ((-0.006 if m[61] <= 8.5 else -0.087) if m[0] <= 9.5 else 0.023))
      if m[11] <= 0.0 else  # last +0
      -0.073)
     if m[61] <= 13.5 else  # lines
     (((0.0 if m[16] <= 8.5 else 0.077) if m[11] <= 7.5 else -0.05)
      if m[61] <= 17.5 else  # lines
      (((-0.005 if m[54] <= 1.5 else -0.045)
        if m[46] <= 0.0 else  # annex
        (-0.044 if m[64] <= 15.5 else 0.088))
       if m[51] <= 0.0 else  # label without a value
       0.036)))
    total += ((-0.072 if m[20] <= 20.5 else 0.029)
     if m[67] <= -0.5 else  # place in the body
     ((0.025 if m[62] <= 0.1802 else -0.042)
      if m[5] <= 5.5 else  # size -1
      (((0.034 if m[57] <= 0.0438 else (-0.054 if m[57] <= 0.1938 else 0.024))
        if m[5] <= 10.5 else  # size -1
        ((0.092 if m[62] <= 0.2511 else -0.03)
         if m[15] <= 3.5 else  # size +1
         (-0.015 if m[62] <= 0.2148 else (-0.002 if m[20] <= 32.5 else 0.042))))
       if m[54] <= 1.5 else  # repeats
       (-0.058 if m[62] <= 0.3861 else (-0.049 if m[64] <= 20.5 else 0.047)))))
    total += ((-0.038 if m[56] <= 0.002454 else 0.064)
     if m[56] <= 0.01413 else  # share of its form
     ((((((((0.003 if m[6] <= 3.5 else 0.035) if m[56] <= 0.5546 else -0.027)
           if m[56] <= 0.6129 else  # share of its form
           0.069)
          if m[56] <= 0.6824 else  # share of its form
          -0.051)
         if m[66] <= 0.7904 else  # part of the document
         -0.023)
        if m[57] <= 0.2566 else  # form over text
        ((0.047 if m[2] <= 1.5 else -0.038)
         if m[52] <= 0.7155 else  # Chinese share
         (-0.044 if m[57] <= 0.8452 else 0.021)))
       if m[11] <= 6.5 else  # last +0
       (-0.001 if m[56] <= 0.1662 else -0.082))
      if m[10] <= 27.5 else  # size +0
      -0.063))
    total += ((((-0.049 if m[21] <= 18.5 else 0.027)
       if m[60] <= 5.5 else  # text below
       (((0.074 if m[65] <= 5.5 else -0.023) if m[60] <= 10.5 else 0.005)
        if m[21] <= 1.5 else  # last +2
        (-0.047
         if m[52] <= 0.8803 else  # Chinese share
         (0.051 if m[67] <= 3.5 else (-0.045 if m[6] <= 3.5 else 0.023)))))
      if m[65] <= 14.5 else  # lines below
      (0.027 if m[57] <= 0.0 else -0.0))
     if m[14] <= 0.0 else  # level +0
     (((0.042 if m[21] <= 5.5 else -0.035) if m[52] <= 0.888 else 0.083)
      if m[14] <= 4.5 else  # level +0
      -0.025))
    return total
