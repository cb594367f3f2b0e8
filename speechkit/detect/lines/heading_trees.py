"""Adds up what tells a heading: the log-odds of small decision trees; written by tests/fit/fit_headings.py."""

from __future__ import annotations

from collections.abc import Sequence


# fmt: off
def add_up(m: Sequence[float]) -> float:
    """The log-odds of a heading with these measures; an expression is loaded and read faster than a table."""
    total = 0.0
    total += (((-1.28
       if m[59] <= 0.0 else  # form below short lines
       ((-0.959 if m[65] <= 14.5 else -1.175)
        if m[59] <= 0.2247 else  # form below short lines
        (-1.28
         if m[27] <= 0.0 else  # begins alike +1
         ((-1.294 if m[67] <= -0.5 else -1.027) if m[65] <= 12.5 else -1.263))))
      if m[59] <= 0.4696 else  # form below short lines
      -1.315)
     if m[68] <= 0.625 else  # rule
     ((-0.986 if m[59] <= 0.6023 else -1.19)
      if m[52] <= 0.9894 else  # Chinese share
      ((-0.868
        if m[6] <= 0.0 else  # last -1
        (-1.246 if m[6] <= 2.5 else (-0.901 if m[6] <= 11.5 else -1.242)))
       if m[6] <= 17.5 else  # last -1
       -0.798)))
    total += ((((-0.106
        if m[55] <= 3.5 else  # lines of its form
        ((-0.076
          if m[27] <= 0.0 else  # begins alike +1
          ((-0.083
            if m[67] <= -0.5 else  # place in the body
            ((0.166 if m[27] <= 1.5 else -0.018) if m[21] <= 0.0 else 0.012))
           if m[55] <= 10.5 else  # lines of its form
           -0.083))
         if m[0] <= 10.5 else  # size -2
         (-0.076 if m[51] <= 0.0 else 0.087)))
       if m[55] <= 31.5 else  # lines of its form
       -0.113)
      if m[68] <= 0.275 else  # rule
      0.054)
     if m[68] <= 0.625 else  # rule
     ((0.154 if m[54] <= 1.5 else -0.067)
      if m[68] <= 0.75 else  # rule
      (0.271 if m[54] <= 1.5 else 0.108)))
    total += ((((-0.078
        if m[15] <= 4.5 else  # size +1
        ((-0.032 if m[67] <= -0.5 else 0.224)
         if m[11] <= 6.5 else  # last +0
         (-0.082 if m[65] <= 16.5 else 0.216)))
       if m[10] <= 8.5 else  # size +0
       ((-0.045 if m[52] <= 0.888 else (0.137 if m[17] <= 0.0 else -0.032))
        if m[10] <= 19.5 else  # size +0
        -0.112))
      if m[59] <= 0.4696 else  # form below short lines
      ((-0.048 if m[59] <= 0.6023 else -0.104)
       if m[15] <= 43.5 else  # size +1
       (-0.041 if m[52] <= 0.9894 else 0.123)))
     if m[14] <= 0.0 else  # level +0
     (0.264 if m[10] <= 20.5 else -0.045))
    total += ((((0.147 if m[10] <= 8.5 else -0.07)
       if m[0] <= 0.0 else  # size -2
       ((-0.1
         if m[5] <= 4.5 else  # size -1
         ((-0.04 if m[56] <= 0.3303 else 0.044) if m[66] <= 0.8379 else -0.095))
        if m[10] <= 18.5 else  # size +0
        -0.115))
      if m[6] <= 18.5 else  # last -1
      ((-0.075
        if m[67] <= 0.0 else  # place in the body
        ((0.187 if m[36] <= 0.0 else 0.04) if m[58] <= 0.9615 else -0.045))
       if m[10] <= 9.5 else  # size +0
       (0.009 if m[10] <= 21.5 else -0.101)))
     if m[14] <= 0.0 else  # level +0
     (0.225 if m[10] <= 15.5 else -0.016))
    total += (((-0.111
       if m[55] <= 3.5 else  # lines of its form
       ((0.194 if m[26] <= 1.5 else 0.038) if m[59] <= 0.7464 else -0.063))
      if m[62] <= 0.0 else  # share of items
      (((-0.089 if m[68] <= 0.275 else 0.061)
        if m[55] <= 4.5 else  # lines of its form
        (((0.124 if m[0] <= 13.5 else -0.035)
          if m[55] <= 8.5 else  # lines of its form
          (-0.094 if m[59] <= 0.46 else 0.153))
         if m[51] <= 0.0 else  # label without a value
         0.222))
       if m[59] <= 0.4696 else  # form below short lines
       (-0.103 if m[46] <= 0.0 else 0.012)))
     if m[68] <= 0.4 else  # rule
     (0.094 if m[68] <= 0.75 else 0.175))
    total += (((-0.099 if m[21] <= 18.5 else -0.039)
      if m[60] <= 6.5 else  # text below
      (((0.159 if m[21] <= 1.5 else -0.034) if m[18] <= 0.0 else -0.064)
       if m[60] <= 14.5 else  # text below
       ((-0.077 if m[68] <= 0.275 else 0.065)
        if m[57] <= 0.07362 else  # form over text
        ((0.072 if m[26] <= 0.0 else (-0.045 if m[53] <= 0.0 else 0.087))
         if m[26] <= 9.5 else  # begins alike +0
         0.162))))
     if m[68] <= 0.625 else  # rule
     (((0.181 if m[26] <= 0.0 else 0.131) if m[65] <= 337.5 else -0.052)
      if m[11] <= 6.5 else  # last +0
      0.007))
    total += (((-0.088
       if m[51] <= 0.0 else  # label without a value
       (-0.068 if m[55] <= 4.5 else (0.028 if m[58] <= 0.612 else 0.202)))
      if m[56] <= 0.3841 else  # share of its form
      (((0.013 if m[56] <= 0.5293 else 0.124) if m[49] <= 0.0 else 0.223)
       if m[55] <= 13.5 else  # lines of its form
       -0.094))
     if m[68] <= 0.275 else  # rule
     ((0.003 if m[52] <= 0.9894 else (0.132 if m[55] <= 9.5 else -0.041))
      if m[56] <= 0.1073 else  # share of its form
      (((-0.012 if m[68] <= 0.675 else 0.142) if m[55] <= 11.5 else -0.057)
       if m[52] <= 0.8729 else  # Chinese share
       0.154)))
    total += ((-0.095
      if m[20] <= 3.5 else  # size +2
      (((0.047
         if m[62] <= 0.0 else  # share of items
         (-0.008
          if m[34] <= 0.0 else  # digit inside
          (-0.087 if m[49] <= 0.0 else (0.169 if m[65] <= 16.5 else -0.074))))
        if m[64] <= 35.5 else  # lines above
        -0.066)
       if m[62] <= 0.5289 else  # share of items
       0.024))
     if m[16] <= 18.5 else  # last +1
     (((((0.131 if m[7] <= 13.5 else -0.038) if m[20] <= 16.5 else -0.058)
        if m[21] <= 0.0 else  # last +2
        (0.014 if m[20] <= 17.5 else 0.075))
       if m[65] <= 97.5 else  # lines below
       -0.021)
      if m[33] <= 0.0 else  # stop inside
      -0.097))
    total += ((((-0.062 if m[21] <= 8.5 else 0.022)
       if m[56] <= 0.1185 else  # share of its form
       (-0.091
        if m[17] <= -0.5 else  # first +1
        ((0.072 if m[55] <= 6.5 else (0.183 if m[56] <= 0.6569 else 0.02))
         if m[61] <= 17.5 else  # lines
         (0.067
          if m[56] <= 0.3029 else  # share of its form
          ((-0.005 if m[61] <= 151.5 else -0.094) if m[55] <= 170.0 else 0.13)))))
      if m[11] <= 0.0 else  # last +0
      (-0.072
       if m[51] <= 0.0 else  # label without a value
       ((0.1 if m[11] <= 7.5 else -0.08) if m[55] <= 4.5 else 0.134)))
     if m[61] <= 345.0 else  # lines
     -0.106)
    total += ((((-0.092 if m[21] <= 17.5 else -0.04) if m[63] <= 3.5 else 0.003)
      if m[16] <= 17.5 else  # last +1
      (((0.103 if m[1] <= 5.5 else 0.004) if m[65] <= 16.5 else -0.065)
       if m[21] <= 0.0 else  # last +2
       -0.019))
     if m[52] <= 0.9894 else  # Chinese share
     (((-0.091
        if m[5] <= 6.5 else  # size -1
        ((-0.068 if m[21] <= 8.5 else 0.079) if m[18] <= 0.0 else 0.103))
       if m[63] <= 0.0 else  # headings of the format
       0.124)
      if m[16] <= 2.5 else  # last +1
      (0.018 if m[5] <= 7.5 else (0.151 if m[5] <= 378.5 else -0.029))))
    total += ((-0.051
      if m[55] <= 2.5 else  # lines of its form
      ((0.031 if m[66] <= 0.6726 else -0.056)
       if m[60] <= 6.5 else  # text below
       ((((-0.021
           if m[5] <= 3.5 else  # size -1
           (((0.143 if m[30] <= 0.0 else (0.112 if m[60] <= 56.5 else -0.033))
             if m[55] <= 58.5 else  # lines of its form
             -0.056)
            if m[15] <= 231.5 else  # size +1
            -0.022))
          if m[58] <= 0.9615 else  # form over items
          -0.017)
         if m[32] <= 0.0 else  # two commas inside
         -0.086)
        if m[36] <= 0.0 else  # blank inside
        0.01)))
     if m[59] <= 0.5477 else  # form below short lines
     ((-0.037 if m[59] <= 0.7367 else -0.084) if m[5] <= 41.5 else 0.043))
    total += (((((-0.073 if m[56] <= 0.3633 else -0.016) if m[55] <= 58.5 else -0.105)
       if m[5] <= 38.5 else  # size -1
       (-0.059 if m[56] <= 0.06857 else 0.049))
      if m[60] <= 6.5 else  # text below
      ((-0.063 if m[57] <= 0.1739 else (-0.017 if m[56] <= 0.06489 else 0.05))
       if m[56] <= 0.2366 else  # share of its form
       ((((0.111 if m[22] <= 13.5 else -0.022) if m[54] <= 1.5 else -0.071)
         if m[58] <= 0.9615 else  # form over items
         -0.071)
        if m[61] <= 141.5 else  # lines
        -0.06)))
     if m[14] <= 0.0 else  # level +0
     (-0.069 if m[54] <= 0.0 else 0.14))
    total += (((((-0.001 if m[61] <= 13.5 else 0.139) if m[61] <= 17.5 else -0.051)
       if m[2] <= 0.0 else  # first -2
       0.107)
      if m[62] <= 0.03974 else  # share of items
      ((-0.077
        if m[52] <= 0.9894 else  # Chinese share
        ((-0.025 if m[61] <= 316.5 else 0.112) if m[61] <= 345.0 else -0.094))
       if m[46] <= 0.0 else  # annex
       (-0.067 if m[61] <= 39.5 else 0.193)))
     if m[68] <= 0.4 else  # rule
     ((((0.049 if m[68] <= 0.975 else 0.15) if m[61] <= 52.5 else -0.022)
       if m[52] <= 0.888 else  # Chinese share
       0.116)
      if m[61] <= 345.0 else  # lines
      -0.084))
    total += ((((-0.043 if m[56] <= 0.5293 else 0.068)
       if m[62] <= 0.08392 else  # share of items
       (-0.073 if m[53] <= 0.0 else 0.031))
      if m[46] <= 0.0 else  # annex
      (-0.059 if m[64] <= 15.5 else 0.198))
     if m[60] <= 6.5 else  # text below
     (((-0.07
        if m[55] <= 1.5 else  # lines of its form
        (((-0.075 if m[52] <= 0.8151 else 0.006) if m[60] <= 49.5 else 0.01)
         if m[45] <= 0.0 else  # in brackets
         0.133))
       if m[56] <= 0.356 else  # share of its form
       ((0.115 if m[55] <= 31.5 else -0.062) if m[62] <= 0.239 else -0.072))
      if m[52] <= 0.9894 else  # Chinese share
      0.096))
    total += (((((-0.032
         if m[2] <= 0.0 else  # first -2
         ((0.062 if m[16] <= 0.0 else -0.025) if m[2] <= 11.5 else -0.054))
        if m[36] <= 0.0 else  # blank inside
        -0.078)
       if m[55] <= 58.5 else  # lines of its form
       -0.089)
      if m[4] <= 0.0 else  # level -2
      0.063)
     if m[16] <= 17.5 else  # last +1
     ((-0.08
       if m[54] <= 0.0 else  # repeats
       (((0.099 if m[36] <= 0.0 else 0.028) if m[55] <= 55.0 else -0.026)
        if m[54] <= 1.5 else  # repeats
        -0.04))
      if m[11] <= 6.5 else  # last +0
      (-0.083 if m[55] <= 4.5 else (-0.044 if m[11] <= 7.5 else 0.13))))
    total += (((0.008 if m[62] <= 0.0 else -0.074)
      if m[52] <= 0.9894 else  # Chinese share
      ((-0.043 if m[24] <= 1.5 else 0.086) if m[16] <= 3.5 else 0.08))
     if m[60] <= 6.5 else  # text below
     ((-0.096
       if m[54] <= 0.0 else  # repeats
       (0.06
        if m[62] <= 0.03974 else  # share of items
        ((-0.071 if m[17] <= 10.5 else 0.04)
         if m[16] <= 5.5 else  # last +1
         (-0.001 if m[54] <= 3.5 else 0.102))))
      if m[52] <= 0.9894 else  # Chinese share
      (((-0.035 if m[3] <= 0.0 else 0.106) if m[25] <= 0.0 else 0.11)
       if m[25] <= 2.5 else  # begins alike -1
       -0.01)))
    total += ((((((((0.0 if m[22] <= -0.5 else 0.058) if m[22] <= 11.5 else -0.05)
          if m[49] <= 0.0 else  # number first
          0.13)
         if m[35] <= 0.0 else  # four digits inside
         -0.081)
        if m[11] <= 0.0 else  # last +0
        -0.076)
       if m[64] <= 13.5 else  # lines above
       ((((-0.027 if m[55] <= 37.5 else -0.099) if m[57] <= 0.06905 else 0.026)
         if m[55] <= 85.5 else  # lines of its form
         0.057)
        if m[55] <= 88.0 else  # lines of its form
        -0.095))
      if m[57] <= 0.127 else  # form over text
      ((0.068 if m[49] <= 0.0 else -0.089) if m[30] <= 0.0 else -0.039))
     if m[31] <= 0.0 else  # comma inside
     -0.08)
    total += ((-0.062 if m[5] <= 38.5 else 0.033)
     if m[15] <= 6.5 else  # size +1
     ((-0.07
       if m[5] <= 3.5 else  # size -1
       ((-0.022
         if m[55] <= 2.5 else  # lines of its form
         (((((0.11 if m[62] <= 0.0 else (0.024 if m[15] <= 11.5 else 0.073))
             if m[25] <= 1.5 else  # begins alike -1
             (-0.057 if m[5] <= 8.5 else 0.038))
            if m[50] <= 0.0 else  # known label
            -0.066)
           if m[15] <= 342.0 else  # size +1
           -0.087)
          if m[55] <= 86.5 else  # lines of its form
          -0.044))
        if m[36] <= 0.0 else  # blank inside
        (0.042 if m[62] <= 0.03974 else -0.046)))
      if m[33] <= 0.0 else  # stop inside
      -0.098))
    total += ((((((0.076 if m[11] <= 7.5 else (-0.091 if m[61] <= 28.5 else 0.079))
         if m[55] <= 6.5 else  # lines of its form
         0.126)
        if m[61] <= 328.0 else  # lines
        -0.058)
       if m[10] <= 6.5 else  # size +0
       (-0.063
        if m[21] <= -0.5 else  # last +2
        (-0.002
         if m[27] <= 0.0 else  # begins alike +1
         ((0.091 if m[11] <= 6.5 else -0.05) if m[61] <= 35.5 else 0.001))))
      if m[59] <= 0.5477 else  # form below short lines
      ((-0.068 if m[6] <= 17.5 else (-0.042 if m[61] <= 34.5 else 0.083))
       if m[14] <= 0.0 else  # level +0
       0.118))
     if m[10] <= 18.5 else  # size +0
     -0.085)
    total += ((((((-0.063 if m[55] <= 5.5 else 0.065) if m[59] <= 0.4696 else -0.076)
        if m[15] <= 12.5 else  # size +1
        (0.11 if m[59] <= 0.7849 else -0.029))
       if m[10] <= 6.5 else  # size +0
       -0.081)
      if m[16] <= 17.5 else  # last +1
      ((-0.005 if m[55] <= 5.5 else (0.103 if m[59] <= 0.8549 else -0.052))
       if m[10] <= 15.5 else  # size +0
       -0.088))
     if m[68] <= 0.625 else  # rule
     ((0.036 if m[10] <= 7.5 else -0.067)
      if m[5] <= 5.5 else  # size -1
      ((0.095 if m[61] <= 51.5 else 0.001) if m[68] <= 0.875 else 0.128)))
    total += (((((-0.029 if m[15] <= 3.5 else 0.087)
        if m[58] <= 0.7971 else  # form over items
        (-0.06 if m[63] <= 0.0 else 0.116))
       if m[10] <= 6.5 else  # size +0
       (-0.033
        if m[16] <= 5.5 else  # last +1
        ((0.082 if m[62] <= 0.306 else (0.04 if m[36] <= 0.0 else -0.088))
         if m[11] <= 6.5 else  # last +0
         (-0.083 if m[57] <= 0.1938 else 0.046))))
      if m[59] <= 0.5477 else  # form below short lines
      ((-0.064 if m[6] <= 17.5 else (-0.029 if m[15] <= 22.5 else 0.11))
       if m[63] <= 4.5 else  # headings of the format
       0.086))
     if m[10] <= 19.5 else  # size +0
     -0.087)
    total += ((((((-0.001 if m[2] <= -0.5 else -0.079)
         if m[57] <= 0.1611 else  # form over text
         (-0.056 if m[55] <= 7.5 else 0.022))
        if m[6] <= 18.5 else  # last -1
        (-0.052 if m[55] <= 4.5 else 0.03))
       if m[46] <= 0.0 else  # annex
       (-0.021 if m[21] <= 3.5 else 0.192))
      if m[49] <= 0.0 else  # number first
      (0.098 if m[55] <= 10.5 else -0.062))
     if m[68] <= 0.275 else  # rule
     (((0.001 if m[6] <= 10.5 else -0.118)
       if m[6] <= 17.5 else  # last -1
       (0.099 if m[11] <= 6.5 else -0.038))
      if m[68] <= 0.875 else  # rule
      0.097))
    total += ((((-0.025 if m[52] <= 0.9894 else 0.033)
       if m[64] <= 13.5 else  # lines above
       ((-0.075 if m[60] <= 25.5 else (-0.049 if m[58] <= 0.2667 else 0.028))
        if m[4] <= 1.5 else  # level -2
        0.036))
      if m[46] <= 0.0 else  # annex
      (-0.019 if m[65] <= 8.5 else 0.188))
     if m[6] <= 17.5 else  # last -1
     ((((-0.023 if m[65] <= 2.5 else 0.054) if m[64] <= 18.5 else -0.017)
       if m[58] <= 0.4919 else  # form over items
       (-0.066 if m[64] <= 84.5 else 0.095))
      if m[52] <= 0.9894 else  # Chinese share
      (0.101 if m[26] <= 1.5 else -0.017)))
    total += ((((-0.048
        if m[5] <= 4.5 else  # size -1
        ((((-0.061 if m[59] <= 0.3868 else 0.013) if m[12] <= 14.5 else 0.082)
          if m[49] <= 0.0 else  # number first
          0.072)
         if m[52] <= 0.7986 else  # Chinese share
         ((0.067 if m[10] <= 4.5 else -0.059)
          if m[20] <= 0.0 else  # size +2
          (0.066 if m[54] <= 11.5 else -0.064))))
       if m[59] <= 0.5477 else  # form below short lines
       ((-0.066 if m[5] <= 40.5 else 0.022)
        if m[53] <= 0.0 else  # ends like a title
        (-0.058 if m[5] <= 5.5 else 0.077)))
      if m[14] <= 0.0 else  # level +0
      0.11)
     if m[10] <= 20.5 else  # size +0
     -0.086)
    total += (((((-0.077 if m[56] <= 0.4058 else (-0.047 if m[15] <= 4.5 else 0.076))
        if m[15] <= 11.5 else  # size +1
        -0.033)
       if m[46] <= 0.0 else  # annex
       (-0.035 if m[61] <= 34.5 else 0.162))
      if m[56] <= 0.472 else  # share of its form
      (0.058 if m[61] <= 17.5 else (-0.085 if m[15] <= 33.5 else 0.073)))
     if m[68] <= 0.4 else  # rule
     ((-0.055 if m[68] <= 0.975 else 0.027)
      if m[5] <= 5.5 else  # size -1
      (0.097
       if m[61] <= 51.5 else  # lines
       ((-0.051 if m[56] <= 0.1116 else 0.026) if m[68] <= 0.875 else 0.079))))
    total += (((-0.056 if m[9] <= 1.5 else 0.052)
      if m[5] <= 5.5 else  # size -1
      (((-0.063 if m[55] <= 3.5 else 0.012)
        if m[20] <= 3.5 else  # size +2
        ((((0.007 if m[5] <= 7.5 else 0.063) if m[55] <= 86.5 else -0.022)
          if m[20] <= 196.5 else  # size +2
          -0.046)
         if m[30] <= 0.0 else  # colon inside
         ((0.075 if m[20] <= 13.5 else -0.012) if m[65] <= 10.5 else -0.057)))
       if m[36] <= 0.0 else  # blank inside
       ((0.007 if m[5] <= 9.5 else -0.057) if m[57] <= 0.7321 else 0.057)))
     if m[31] <= 0.0 else  # comma inside
     -0.066)
    total += (((-0.086
       if m[15] <= 4.5 else  # size +1
       ((-0.074 if m[52] <= 0.3652 else (-0.02 if m[21] <= 8.5 else 0.016))
        if m[6] <= 8.5 else  # last -1
        -0.077))
      if m[6] <= 17.5 else  # last -1
      ((-0.08
        if m[67] <= 0.0 else  # place in the body
        (0.026 if m[58] <= 0.4919 else (-0.059 if m[63] <= 0.0 else 0.091)))
       if m[52] <= 0.9894 else  # Chinese share
       ((-0.079 if m[67] <= 1.5 else 0.064)
        if m[15] <= 11.5 else  # size +1
        (0.113 if m[15] <= 421.5 else -0.072))))
     if m[14] <= 0.0 else  # level +0
     (0.101 if m[14] <= 4.5 else -0.001))
    total += (((((-0.072
         if m[10] <= 3.5 else  # size +0
         ((0.039 if m[61] <= 328.0 else -0.061) if m[10] <= 5.5 else -0.048))
        if m[46] <= 0.0 else  # annex
        (-0.043 if m[64] <= 15.5 else 0.173))
       if m[16] <= 17.5 else  # last +1
       ((0.019 if m[61] <= 12.5 else -0.069) if m[61] <= 13.5 else 0.061))
      if m[10] <= 8.5 else  # size +0
      -0.066)
     if m[68] <= 0.225 else  # rule
     ((((-0.021 if m[61] <= 9.5 else 0.07) if m[61] <= 51.5 else 0.004)
       if m[68] <= 0.975 else  # rule
       0.095)
      if m[10] <= 19.5 else  # size +0
      -0.041))
    total += ((((-0.064 if m[4] <= 1.5 else 0.045) if m[57] <= 0.5505 else 0.068)
      if m[5] <= 4.5 else  # size -1
      (((((-0.015 if m[57] <= 0.07362 else 0.059)
          if m[56] <= 0.3882 else  # share of its form
          (0.092 if m[36] <= 0.0 else -0.025))
         if m[20] <= 13.5 else  # size +2
         0.086)
        if m[5] <= 322.5 else  # size -1
        -0.072)
       if m[10] <= 6.5 else  # size +0
       (-0.064
        if m[20] <= 3.5 else  # size +2
        (((-0.026 if m[5] <= 36.5 else 0.023) if m[56] <= 0.4058 else 0.057)
         if m[53] <= 0.0 else  # ends like a title
         0.079))))
     if m[10] <= 21.5 else  # size +0
     -0.086)
    total += ((-0.098 if m[20] <= 16.5 else 0.031)
     if m[67] <= -0.5 else  # place in the body
     ((((-0.045 if m[64] <= 15.5 else 0.006)
        if m[55] <= 2.5 else  # lines of its form
        (((((-0.01 if m[25] <= 0.0 else 0.042) if m[7] <= 0.0 else -0.071)
           if m[7] <= 1.5 else  # first -1
           0.077)
          if m[7] <= 11.5 else  # first -1
          -0.051)
         if m[64] <= 18.5 else  # lines above
         (((-0.01 if m[55] <= 37.5 else -0.087) if m[63] <= 36.5 else 0.052)
          if m[57] <= 0.06905 else  # form over text
          0.009)))
       if m[53] <= 0.0 else  # ends like a title
       0.061)
      if m[64] <= 240.5 else  # lines above
      -0.068))
    total += ((((((-0.09 if m[22] <= 14.5 else 0.139)
         if m[67] <= -0.5 else  # place in the body
         (-0.027
          if m[5] <= 4.5 else  # size -1
          (((0.085 if m[61] <= 17.5 else 0.046) if m[5] <= 327.0 else -0.05)
           if m[22] <= 13.5 else  # first +2
           -0.028)))
        if m[11] <= 6.5 else  # last +0
        (-0.094
         if m[61] <= 27.5 else  # lines
         (((0.089 if m[17] <= 12.5 else -0.046) if m[11] <= 9.5 else -0.075)
          if m[30] <= 0.0 else  # colon inside
          -0.07)))
       if m[36] <= 0.0 else  # blank inside
       -0.024)
      if m[61] <= 345.0 else  # lines
      -0.078)
     if m[59] <= 0.7367 else  # form below short lines
     -0.055)
    total += (((-0.063
       if m[20] <= 26.5 else  # size +2
       ((-0.035 if m[6] <= 18.5 else 0.067) if m[46] <= 0.0 else 0.131))
      if m[60] <= 3.5 else  # text below
      ((0.037 if m[60] <= 9.5 else -0.04)
       if m[55] <= 4.5 else  # lines of its form
       ((-0.039 if m[56] <= 0.3615 else 0.05) if m[51] <= 0.0 else 0.116)))
     if m[68] <= 0.675 else  # rule
     (((-0.027 if m[56] <= 0.1385 else (0.082 if m[12] <= 1.5 else -0.015))
       if m[6] <= 1.5 else  # last -1
       -0.069)
      if m[6] <= 2.5 else  # last -1
      (0.075 if m[49] <= 0.0 else -0.056)))
    total += (((((((0.029 if m[1] <= 5.5 else -0.058) if m[60] <= 0.0 else 0.052)
         if m[60] <= 416.5 else  # text below
         -0.054)
        if m[62] <= 0.4104 else  # share of items
        ((-0.07 if m[46] <= 0.0 else 0.05) if m[60] <= 72.5 else 0.045))
       if m[31] <= 0.0 else  # comma inside
       (-0.085 if m[49] <= 0.0 else 0.102))
      if m[59] <= 0.5359 else  # form below short lines
      (-0.057 if m[46] <= 0.0 else 0.045))
     if m[68] <= 0.675 else  # rule
     (((0.079 if m[41] <= 0.0 else -0.037) if m[64] <= 34.5 else 0.024)
      if m[34] <= 0.0 else  # digit inside
      -0.056))
    total += (((((((0.086 if m[56] <= 0.05677 else -0.054) if m[60] <= 7.5 else 0.054)
         if m[26] <= 1.5 else  # begins alike +0
         -0.077)
        if m[55] <= 6.5 else  # lines of its form
        ((0.067 if m[59] <= 0.4142 else -0.031)
         if m[10] <= 3.5 else  # size +0
         (0.097 if m[55] <= 84.0 else -0.007)))
       if m[10] <= 7.5 else  # size +0
       (((0.08 if m[11] <= 0.0 else -0.012) if m[59] <= 0.2426 else -0.004)
        if m[62] <= 0.306 else  # share of items
        -0.034))
      if m[59] <= 0.7464 else  # form below short lines
      (-0.056 if m[6] <= 2.5 else 0.009))
     if m[10] <= 18.5 else  # size +0
     -0.068)
    total += ((((-0.094 if m[20] <= 16.5 else 0.028)
       if m[67] <= -0.5 else  # place in the body
       ((((-0.03 if m[12] <= 1.5 else (0.087 if m[12] <= 2.5 else -0.043))
          if m[61] <= 60.5 else  # lines
          0.023)
         if m[60] <= 839.5 else  # text below
         -0.076)
        if m[17] <= 12.5 else  # first +1
        -0.079))
      if m[61] <= 328.0 else  # lines
      -0.07)
     if m[68] <= 0.225 else  # rule
     ((((0.028 if m[23] <= 0.0 else -0.077) if m[17] <= 1.5 else 0.061)
       if m[25] <= 0.0 else  # begins alike -1
       0.071)
      if m[61] <= 51.5 else  # lines
      (-0.023 if m[68] <= 0.825 else 0.045)))
    total += ((((((0.03 if m[56] <= 0.05953 else -0.071)
         if m[15] <= 11.5 else  # size +1
         (-0.025 if m[52] <= 0.9146 else 0.043))
        if m[55] <= 4.5 else  # lines of its form
        (-0.023
         if m[10] <= 3.5 else  # size +0
         ((0.102 if m[57] <= 0.5167 else -0.048)
          if m[10] <= 5.5 else  # size +0
          (0.061 if m[59] <= 0.1742 else (-0.023 if m[56] <= 0.4617 else 0.041)))))
       if m[59] <= 0.7849 else  # form below short lines
       (-0.066 if m[56] <= 0.6696 else 0.051))
      if m[10] <= 19.5 else  # size +0
      -0.074)
     if m[68] <= 0.75 else  # rule
     (0.059 if m[34] <= 0.0 else -0.039))
    total += (((-0.046 if m[9] <= 0.0 else 0.072)
      if m[15] <= 6.5 else  # size +1
      ((0.078 if m[64] <= 231.5 else -0.029)
       if m[21] <= 0.0 else  # last +2
       (-0.033 if m[21] <= 17.5 else 0.05)))
     if m[26] <= 0.0 else  # begins alike +0
     ((-0.034
       if m[15] <= 13.5 else  # size +1
       (((0.014 if m[36] <= 0.0 else -0.022) if m[33] <= 0.0 else -0.069)
        if m[15] <= 342.0 else  # size +1
        -0.086))
      if m[56] <= 0.4733 else  # share of its form
      (((-0.01 if m[21] <= -0.5 else 0.078) if m[64] <= 32.5 else -0.038)
       if m[56] <= 0.6824 else  # share of its form
       -0.083)))
    total += (-0.065
     if m[5] <= 3.5 else  # size -1
     (((((((((-0.055 if m[55] <= 6.5 else 0.006) if m[20] <= 32.5 else 0.063)
            if m[16] <= 2.5 else  # last +1
            0.023)
           if m[2] <= 0.0 else  # first -2
           0.05)
          if m[2] <= 13.5 else  # first -2
          -0.047)
         if m[11] <= 6.5 else  # last +0
         ((-0.039 if m[51] <= 0.0 else 0.04) if m[56] <= 0.1662 else -0.094))
        if m[55] <= 58.5 else  # lines of its form
        (-0.067 if m[20] <= 64.5 else 0.063))
       if m[63] <= 2.5 else  # headings of the format
       (-0.003 if m[16] <= 4.5 else 0.072))
      if m[32] <= 0.0 else  # two commas inside
      -0.081))
    total += (((((-0.006 if m[59] <= 0.3732 else 0.069)
        if m[62] <= 0.1219 else  # share of items
        (-0.062
         if m[52] <= 0.6637 else  # Chinese share
         (-0.019 if m[57] <= 0.1611 else (-0.039 if m[58] <= 0.1082 else 0.072))))
       if m[59] <= 0.7849 else  # form below short lines
       -0.054)
      if m[31] <= 0.0 else  # comma inside
      -0.085)
     if m[68] <= 0.225 else  # rule
     (-0.021
      if m[5] <= 6.5 else  # size -1
      (((0.013 if m[52] <= 0.8729 else 0.103)
        if m[57] <= 0.0 else  # form over text
        (0.015 if m[49] <= 0.0 else -0.105))
       if m[68] <= 0.875 else  # rule
       (0.101 if m[19] <= 2.5 else -0.004))))
    total += ((((((0.019 if m[26] <= 0.0 else (-0.067 if m[65] <= 2.5 else -0.016))
         if m[54] <= 1.5 else  # repeats
         -0.069)
        if m[17] <= 7.5 else  # first +1
        (0.093 if m[17] <= 12.5 else (-0.042 if m[53] <= 0.0 else 0.069)))
       if m[46] <= 0.0 else  # annex
       ((-0.02 if m[65] <= 5.5 else 0.17) if m[50] <= 0.0 else -0.045))
      if m[16] <= 17.5 else  # last +1
      (0.039 if m[26] <= 1.5 else (-0.057 if m[65] <= 5.5 else 0.017)))
     if m[31] <= 0.0 else  # comma inside
     (0.005 if m[65] <= 7.5 else -0.069))
    total += (((((((0.009 if m[56] <= 0.1836 else 0.074)
          if m[59] <= 0.2247 else  # form below short lines
          ((-0.079 if m[56] <= 0.4733 else 0.026)
           if m[59] <= 0.3604 else  # form below short lines
           ((0.074 if m[56] <= 0.6824 else -0.091) if m[62] <= 0.1147 else -0.024)))
         if m[62] <= 0.2863 else  # share of items
         -0.034)
        if m[62] <= 0.3836 else  # share of items
        0.083)
       if m[62] <= 0.3938 else  # share of items
       -0.028)
      if m[63] <= 1.5 else  # headings of the format
      0.042)
     if m[59] <= 0.7367 else  # form below short lines
     ((0.008 if m[56] <= 0.05444 else (-0.07 if m[63] <= 21.5 else 0.026))
      if m[56] <= 0.6696 else  # share of its form
      0.064))
    total += (((((-0.074
         if m[52] <= 0.6337 else  # Chinese share
         (-0.021 if m[0] <= 68.5 else (0.114 if m[15] <= 5.5 else -0.019)))
        if m[49] <= 0.0 else  # number first
        0.07)
       if m[15] <= 12.5 else  # size +1
       ((0.066 if m[0] <= 180.5 else -0.049)
        if m[26] <= 0.0 else  # begins alike +0
        (((0.041 if m[7] <= 2.5 else -0.025) if m[15] <= 342.0 else -0.068)
         if m[0] <= 11.5 else  # size -2
         -0.019)))
      if m[64] <= 205.5 else  # lines above
      -0.063)
     if m[14] <= 0.0 else  # level +0
     ((0.006 if m[52] <= 0.776 else 0.096) if m[14] <= 4.5 else -0.027))
    total += (((-0.091
       if m[67] <= -0.5 else  # place in the body
       ((-0.01 if m[68] <= 0.575 else (0.002 if m[30] <= 0.0 else 0.117))
        if m[16] <= 0.0 else  # last +1
        -0.049))
      if m[16] <= 17.5 else  # last +1
      ((0.003 if m[30] <= 0.0 else (0.101 if m[65] <= 11.5 else -0.043))
       if m[11] <= 1.5 else  # last +0
       (-0.063
        if m[65] <= 20.5 else  # lines below
        ((0.064 if m[52] <= 0.5392 else -0.052) if m[51] <= 0.0 else 0.084))))
     if m[68] <= 0.75 else  # rule
     ((0.026 if m[68] <= 0.975 else 0.075) if m[19] <= 3.5 else -0.017))
    total += ((0.001 if m[62] <= 0.1653 else -0.075)
     if m[5] <= 3.5 else  # size -1
     ((-0.088 if m[20] <= 16.5 else 0.016)
      if m[67] <= -0.5 else  # place in the body
      ((((-0.025 if m[5] <= 4.5 else 0.03) if m[65] <= 257.5 else -0.03)
        if m[57] <= 0.3628 else  # form over text
        (-0.044 if m[62] <= 0.1455 else (-0.062 if m[57] <= 0.4365 else 0.033)))
       if m[36] <= 0.0 else  # blank inside
       ((((-0.023 if m[20] <= 7.5 else 0.071) if m[62] <= 0.2863 else -0.06)
         if m[5] <= 9.5 else  # size -1
         -0.053)
        if m[57] <= 0.4365 else  # form over text
        0.045))))
    total += ((-0.056
      if m[52] <= 0.3859 else  # Chinese share
      ((0.055
        if m[56] <= 0.04324 else  # share of its form
        (-0.006
         if m[56] <= 0.2366 else  # share of its form
         (((-0.098 if m[49] <= 0.0 else 0.047)
           if m[52] <= 0.5463 else  # Chinese share
           (((-0.028 if m[12] <= 1.5 else 0.07) if m[22] <= 1.5 else 0.061)
            if m[16] <= 3.5 else  # last +1
            (0.051 if m[10] <= 13.5 else -0.058)))
          if m[58] <= 0.7971 else  # form over items
          -0.062)))
       if m[26] <= 2.5 else  # begins alike +0
       (-0.066 if m[26] <= 9.5 else 0.062)))
     if m[10] <= 21.5 else  # size +0
     (0.041 if m[52] <= 0.2735 else -0.075))
    total += (((((((-0.032 if m[0] <= 66.5 else 0.035) if m[15] <= 12.5 else 0.009)
         if m[56] <= 0.3633 else  # share of its form
         ((-0.018 if m[7] <= 1.5 else 0.051)
          if m[61] <= 13.5 else  # lines
          (-0.023 if m[15] <= 6.5 else 0.096)))
        if m[7] <= 11.5 else  # first -1
        (-0.081 if m[61] <= 27.5 else -0.004))
       if m[61] <= 179.5 else  # lines
       ((0.066 if m[19] <= 0.0 else -0.044) if m[56] <= 0.3161 else -0.04))
      if m[15] <= 342.0 else  # size +1
      -0.092)
     if m[61] <= 328.0 else  # lines
     (-0.072 if m[56] <= 0.3615 else 0.014))
    total += ((((-0.065 if m[11] <= 3.5 else -0.003)
       if m[49] <= 0.0 else  # number first
       (0.06 if m[36] <= 0.0 else -0.053))
      if m[52] <= 0.6437 else  # Chinese share
      (((0.014 if m[0] <= 22.5 else 0.054) if m[4] <= 0.0 else 0.088)
       if m[10] <= 6.5 else  # size +0
       ((0.027 if m[52] <= 0.7108 else -0.048)
        if m[52] <= 0.7986 else  # Chinese share
        (-0.009
         if m[16] <= 18.5 else  # last +1
         ((0.059 if m[11] <= 6.5 else -0.008) if m[26] <= 1.5 else -0.033)))))
     if m[10] <= 20.5 else  # size +0
     (0.03 if m[52] <= 0.5375 else -0.075))
    total += ((((((((0.025 if m[62] <= 0.2511 else (-0.055 if m[61] <= 21.5 else 0.004))
           if m[7] <= 1.5 else  # first -1
           0.054)
          if m[17] <= 2.5 else  # first +1
          -0.101)
         if m[17] <= 7.5 else  # first +1
         0.065)
        if m[7] <= 11.5 else  # first -1
        -0.037)
       if m[61] <= 345.0 else  # lines
       -0.059)
      if m[36] <= 0.0 else  # blank inside
      (-0.069
       if m[61] <= 13.5 else  # lines
       ((0.1 if m[63] <= 0.0 else -0.031)
        if m[62] <= 0.08794 else  # share of items
        ((-0.02 if m[65] <= 14.5 else 0.073) if m[61] <= 47.5 else -0.065))))
     if m[59] <= 0.7367 else  # form below short lines
     -0.038)
    total += (((((-0.061
         if m[52] <= 0.3983 else  # Chinese share
         ((0.03 if m[66] <= 0.1001 else -0.022)
          if m[7] <= 1.5 else  # first -1
          ((0.05 if m[7] <= 13.5 else (-0.074 if m[6] <= 3.5 else 0.048))
           if m[64] <= 29.5 else  # lines above
           -0.022)))
        if m[64] <= 138.5 else  # lines above
        -0.058)
       if m[6] <= 10.5 else  # last -1
       (-0.121 if m[7] <= 15.5 else 0.024))
      if m[6] <= 17.5 else  # last -1
      (-0.005 if m[52] <= 0.899 else (0.01 if m[16] <= 0.0 else 0.062)))
     if m[14] <= 0.0 else  # level +0
     (0.072 if m[14] <= 4.5 else -0.015))
    total += ((-0.025
      if m[6] <= 18.5 else  # last -1
      (((-0.017 if m[22] <= 1.5 else (0.093 if m[0] <= 10.5 else -0.025))
        if m[62] <= 0.4432 else  # share of items
        -0.072)
       if m[61] <= 45.5 else  # lines
       (0.054 if m[22] <= 13.5 else -0.054)))
     if m[68] <= 0.675 else  # rule
     ((((0.041 if m[61] <= 18.5 else -0.059) if m[68] <= 0.825 else 0.061)
       if m[6] <= 1.5 else  # last -1
       -0.081)
      if m[6] <= 2.5 else  # last -1
      (0.077
       if m[61] <= 51.5 else  # lines
       (-0.023 if m[62] <= 0.293 else (0.085 if m[0] <= 33.5 else -0.024)))))
    total += (((((-0.034 if m[57] <= 0.1438 else (0.075 if m[57] <= 0.2106 else -0.015))
        if m[6] <= 10.5 else  # last -1
        -0.091)
       if m[49] <= 0.0 else  # number first
       (0.092 if m[57] <= 0.01067 else -0.053))
      if m[6] <= 18.5 else  # last -1
      (((0.042 if m[57] <= 0.224 else (0.019 if m[30] <= 0.0 else -0.062))
        if m[36] <= 0.0 else  # blank inside
        -0.02)
       if m[50] <= 0.0 else  # known label
       -0.068))
     if m[68] <= 0.75 else  # rule
     (-0.03
      if m[5] <= 4.5 else  # size -1
      ((0.068 if m[19] <= 2.5 else -0.015) if m[34] <= 0.0 else -0.037)))
    total += ((((-0.08
        if m[67] <= 0.0 else  # place in the body
        (((-0.033 if m[52] <= 0.6886 else 0.116) if m[58] <= 0.137 else -0.046)
         if m[15] <= 3.5 else  # size +1
         -0.035))
       if m[15] <= 12.5 else  # size +1
       ((((-0.019 if m[58] <= 0.1213 else 0.077) if m[58] <= 0.137 else -0.077)
         if m[56] <= 0.2331 else  # share of its form
         (0.055 if m[56] <= 0.3018 else -0.041))
        if m[58] <= 0.2924 else  # form over items
        (-0.02 if m[52] <= 0.7986 else 0.049)))
      if m[56] <= 0.3615 else  # share of its form
      0.012)
     if m[46] <= 0.0 else  # annex
     (0.126 if m[50] <= 0.0 else -0.046))
    total += ((0.026 if m[62] <= 0.1802 else -0.062)
     if m[5] <= 5.5 else  # size -1
     (((0.047 if m[62] <= 0.431 else (-0.077 if m[64] <= 10.5 else 0.024))
       if m[5] <= 9.5 else  # size -1
       ((-0.021 if m[56] <= 0.02004 else (0.072 if m[27] <= 1.5 else -0.062))
        if m[56] <= 0.03859 else  # share of its form
        -0.027))
      if m[52] <= 0.9894 else  # Chinese share
      (((0.014 if m[55] <= 12.5 else -0.086)
        if m[56] <= 0.2366 else  # share of its form
        (0.001 if m[55] <= 9.5 else (0.088 if m[64] <= 92.5 else -0.001)))
       if m[62] <= 0.3777 else  # share of items
       0.054)))
    total += ((((-0.029 if m[56] <= 0.3074 else 0.056) if m[62] <= 0.1895 else -0.058)
      if m[62] <= 0.306 else  # share of items
      (0.086 if m[56] <= 0.1813 else 0.019))
     if m[26] <= 0.0 else  # begins alike +0
     (((((-0.0 if m[56] <= 0.3615 else 0.034) if m[56] <= 0.6824 else -0.075)
        if m[26] <= 2.5 else  # begins alike +0
        (-0.081 if m[58] <= 0.03628 else (-0.059 if m[56] <= 0.1197 else 0.051)))
       if m[32] <= 0.0 else  # two commas inside
       -0.068)
      if m[62] <= 0.3938 else  # share of items
      (-0.047 if m[63] <= 20.0 else (-0.033 if m[17] <= 1.5 else 0.082))))
    total += (((((-0.081 if m[22] <= 14.5 else 0.05)
        if m[67] <= -0.5 else  # place in the body
        (((-0.021
           if m[61] <= 9.5 else  # lines
           (((0.037 if m[10] <= 6.5 else 0.009) if m[55] <= 66.5 else -0.034)
            if m[56] <= 0.5293 else  # share of its form
            0.066))
          if m[56] <= 0.6824 else  # share of its form
          -0.067)
         if m[22] <= 13.5 else  # first +2
         -0.04))
       if m[54] <= 1.5 else  # repeats
       ((-0.059 if m[52] <= 0.6637 else 0.034) if m[56] <= 0.1813 else -0.089))
      if m[14] <= 0.0 else  # level +0
      (0.087 if m[10] <= 10.5 else -0.043))
     if m[10] <= 22.5 else  # size +0
     -0.067)
    total += (((((0.062
         if m[59] <= 0.1938 else  # form below short lines
         ((-0.004 if m[61] <= 13.5 else 0.065)
          if m[57] <= 0.2792 else  # form over text
          (-0.075 if m[59] <= 0.356 else 0.027)))
        if m[62] <= 0.2863 else  # share of items
        (0.033
         if m[10] <= 5.5 else  # size +0
         (-0.032 if m[46] <= 0.0 else (0.128 if m[50] <= 0.0 else -0.038))))
       if m[54] <= 1.5 else  # repeats
       (-0.075 if m[62] <= 0.3861 else (-0.067 if m[61] <= 39.5 else 0.054)))
      if m[10] <= 26.5 else  # size +0
      -0.066)
     if m[59] <= 0.7367 else  # form below short lines
     (-0.046 if m[46] <= 0.0 else 0.063))
    total += (((-0.064 if m[67] <= 2.5 else -0.019)
      if m[20] <= 7.5 else  # size +2
      (((((0.029 if m[20] <= 11.5 else -0.033) if m[20] <= 36.5 else 0.059)
         if m[0] <= 29.5 else  # size -2
         -0.038)
        if m[61] <= 161.5 else  # lines
        -0.058)
       if m[58] <= 0.1213 else  # form over items
       (0.041 if m[58] <= 0.3417 else (-0.039 if m[61] <= 39.5 else 0.022))))
     if m[68] <= 0.225 else  # rule
     (((-0.045 if m[66] <= 0.3211 else 0.033) if m[25] <= 0.0 else 0.065)
      if m[61] <= 51.5 else  # lines
      (0.011 if m[20] <= 47.5 else -0.042)))
    total += ((((((0.033 if m[16] <= 0.0 else -0.035)
         if m[26] <= 0.0 else  # begins alike +0
         ((-0.03 if m[26] <= 10.5 else 0.068)
          if m[27] <= 1.5 else  # begins alike +1
          (0.05 if m[59] <= 0.6023 else -0.042)))
        if m[17] <= 7.5 else  # first +1
        (0.092 if m[17] <= 12.5 else -0.007))
       if m[16] <= 17.5 else  # last +1
       (0.03 if m[26] <= 2.5 else (-0.061 if m[11] <= 7.5 else 0.054)))
      if m[31] <= 0.0 else  # comma inside
      -0.033)
     if m[59] <= 0.755 else  # form below short lines
     ((-0.069 if m[11] <= 1.5 else -0.004) if m[6] <= 2.5 else 0.002))
    total += ((0.01 if m[26] <= 0.0 else -0.055)
     if m[20] <= 3.5 else  # size +2
     (((((((0.021 if m[21] <= 5.5 else 0.08) if m[62] <= 0.2014 else 0.004)
          if m[11] <= 0.0 else  # last +0
          (-0.066 if m[67] <= 4.5 else (0.045 if m[21] <= 0.0 else -0.033)))
         if m[66] <= 0.7392 else  # part of the document
         -0.031)
        if m[20] <= 19.5 else  # size +2
        (((-0.021 if m[62] <= 0.6026 else 0.054) if m[6] <= 18.5 else 0.053)
         if m[11] <= 0.0 else  # last +0
         0.057))
       if m[20] <= 196.5 else  # size +2
       -0.052)
      if m[31] <= 0.0 else  # comma inside
      -0.035))
    total += ((-0.046
      if m[20] <= 3.5 else  # size +2
      (((((0.025 if m[0] <= 1.5 else (-0.054 if m[0] <= 8.5 else -0.008))
          if m[20] <= 13.5 else  # size +2
          (0.029 if m[57] <= 0.224 else -0.026))
         if m[31] <= 0.0 else  # comma inside
         -0.068)
        if m[49] <= 0.0 else  # number first
        (0.088 if m[57] <= 0.01067 else -0.056))
       if m[6] <= 17.5 else  # last -1
       (0.003
        if m[20] <= 22.5 else  # size +2
        ((0.051 if m[49] <= 0.0 else -0.044) if m[22] <= 13.5 else -0.022))))
     if m[14] <= 0.0 else  # level +0
     (0.07 if m[14] <= 4.5 else -0.025))
    total += (((((((((0.033 if m[62] <= 0.2996 else -0.057) if m[59] <= 0.3205 else -0.049)
           if m[61] <= 13.5 else  # lines
           (0.016 if m[56] <= 0.3633 else 0.093))
          if m[55] <= 11.5 else  # lines of its form
          (-0.054 if m[59] <= 0.7071 else 0.07))
         if m[62] <= 0.3618 else  # share of items
         0.05)
        if m[61] <= 345.0 else  # lines
        -0.061)
       if m[62] <= 0.4432 else  # share of items
       -0.021)
      if m[59] <= 0.7367 else  # form below short lines
      ((-0.049 if m[53] <= 0.0 else 0.021) if m[5] <= 100.5 else 0.074))
     if m[46] <= 0.0 else  # annex
     (0.108 if m[56] <= 0.23 else -0.042))
    total += ((((((-0.069 if m[49] <= 0.0 else (-0.011 if m[66] <= 0.3309 else 0.085))
         if m[52] <= 0.6637 else  # Chinese share
         (((0.015 if m[66] <= 0.0978 else -0.059) if m[67] <= 3.5 else 0.024)
          if m[60] <= 6.5 else  # text below
          0.036))
        if m[64] <= 35.5 else  # lines above
        (-0.028 if m[11] <= 3.5 else 0.043))
       if m[11] <= 6.5 else  # last +0
       (-0.074 if m[64] <= 14.5 else (0.039 if m[52] <= 0.8346 else -0.047)))
      if m[60] <= 106.5 else  # text below
      (0.048 if m[49] <= 0.0 else -0.054))
     if m[60] <= 421.5 else  # text below
     -0.039)
    total += (((((0.003
         if m[62] <= 0.3618 else  # share of items
         (-0.015 if m[58] <= 0.2462 else (-0.01 if m[15] <= 4.5 else 0.101)))
        if m[62] <= 0.3938 else  # share of items
        ((-0.088 if m[62] <= 0.5289 else 0.009) if m[15] <= 8.5 else -0.001))
       if m[32] <= 0.0 else  # two commas inside
       -0.068)
      if m[59] <= 0.7849 else  # form below short lines
      -0.043)
     if m[68] <= 0.875 else  # rule
     (((0.086 if m[15] <= 201.5 else -0.04)
       if m[62] <= 0.3444 else  # share of items
       ((0.037 if m[15] <= 8.5 else -0.061) if m[15] <= 16.5 else 0.051))
      if m[14] <= 4.5 else  # level +0
      -0.029))
    total += (((((((-0.032 if m[63] <= 1.5 else 0.054)
          if m[10] <= 3.5 else  # size +0
          (0.044
           if m[10] <= 6.5 else  # size +0
           (0.031 if m[57] <= 0.02247 else (-0.04 if m[1] <= 4.5 else 0.017))))
         if m[36] <= 0.0 else  # blank inside
         ((-0.024 if m[15] <= 7.5 else 0.068) if m[15] <= 9.5 else -0.031))
        if m[66] <= 0.8379 else  # part of the document
        -0.022)
       if m[15] <= 342.0 else  # size +1
       -0.08)
      if m[46] <= 0.0 else  # annex
      0.079)
     if m[10] <= 21.5 else  # size +0
     (-0.075 if m[36] <= 0.0 else (-0.028 if m[57] <= 0.4853 else 0.096)))
    total += (((((-0.004
         if m[6] <= 18.5 else  # last -1
         ((0.052 if m[16] <= 7.5 else -0.055) if m[56] <= 0.06489 else 0.063))
        if m[15] <= 321.5 else  # size +1
        -0.072)
       if m[11] <= 6.5 else  # last +0
       -0.024)
      if m[59] <= 0.2426 else  # form below short lines
      ((((0.006 if m[56] <= 0.1284 else -0.062) if m[56] <= 0.3882 else 0.025)
        if m[15] <= 12.5 else  # size +1
        (-0.066 if m[59] <= 0.3205 else (0.03 if m[59] <= 0.9045 else -0.031)))
       if m[36] <= 0.0 else  # blank inside
       -0.045))
     if m[46] <= 0.0 else  # annex
     (0.091 if m[56] <= 0.2331 else -0.039))
    total += ((((((0.003 if m[65] <= 29.5 else (0.001 if m[34] <= 0.0 else -0.081))
         if m[26] <= 9.5 else  # begins alike +0
         0.058)
        if m[2] <= 12.5 else  # first -2
        -0.044)
       if m[52] <= 0.9894 else  # Chinese share
       ((((-0.023
           if m[65] <= 7.5 else  # lines below
           ((0.043 if m[64] <= 90.5 else -0.021) if m[57] <= 0.224 else -0.014))
          if m[3] <= 0.0 else  # marked -2
          0.041)
         if m[26] <= 3.5 else  # begins alike +0
         -0.07)
        if m[14] <= 0.0 else  # level +0
        0.064))
      if m[64] <= 278.5 else  # lines above
      -0.055)
     if m[46] <= 0.0 else  # annex
     (-0.002 if m[64] <= 32.5 else 0.108))
    total += (((0.036
       if m[56] <= 0.03859 else  # share of its form
       ((((0.043 if m[56] <= 0.6824 else -0.038) if m[57] <= 0.2792 else -0.027)
         if m[62] <= 0.2014 else  # share of items
         (((0.018 if m[66] <= 0.1431 else -0.044) if m[62] <= 0.5289 else 0.024)
          if m[15] <= 14.5 else  # size +1
          (0.052 if m[10] <= 5.5 else 0.002)))
        if m[66] <= 0.7858 else  # part of the document
        -0.032))
      if m[15] <= 342.0 else  # size +1
      -0.08)
     if m[10] <= 21.5 else  # size +0
     ((-0.036 if m[62] <= 0.03826 else 0.137)
      if m[62] <= 0.03974 else  # share of items
      (0.03 if m[15] <= 3.5 else -0.073)))
    total += (((((-0.004 if m[59] <= 0.4891 else 0.056)
        if m[56] <= 0.05444 else  # share of its form
        ((0.011
          if m[21] <= 0.0 else  # last +2
          ((-0.028 if m[68] <= 0.575 else 0.058) if m[60] <= 0.0 else -0.045))
         if m[59] <= 0.4744 else  # form below short lines
         (-0.054 if m[60] <= 56.5 else 0.042)))
       if m[2] <= 0.0 else  # first -2
       ((0.084
         if m[62] <= 0.04678 else  # share of items
         (-0.025 if m[3] <= 0.0 else (-0.002 if m[59] <= 0.3205 else 0.065)))
        if m[2] <= 13.5 else  # first -2
        -0.027))
      if m[59] <= 0.9129 else  # form below short lines
      -0.054)
     if m[68] <= 0.875 else  # rule
     0.04)
    total += (-0.045
     if m[5] <= 3.5 else  # size -1
     (((-0.018 if m[64] <= 13.5 else (0.118 if m[22] <= 14.5 else -0.031))
       if m[56] <= 0.04928 else  # share of its form
       ((((-0.016 if m[52] <= 0.8319 else 0.1)
          if m[59] <= 0.2569 else  # form below short lines
          (-0.007 if m[56] <= 0.3851 else 0.063))
         if m[56] <= 0.4226 else  # share of its form
         (-0.009 if m[36] <= 0.0 else -0.103))
        if m[56] <= 0.5653 else  # share of its form
        (-0.007 if m[10] <= 3.5 else 0.105)))
      if m[10] <= 6.5 else  # size +0
      (0.0 if m[10] <= 22.5 else (0.057 if m[52] <= 0.4625 else -0.066))))
    total += ((-0.052
      if m[5] <= 3.5 else  # size -1
      ((0.022 if m[5] <= 179.0 else -0.058)
       if m[10] <= 5.5 else  # size +0
       (-0.064
        if m[67] <= -0.5 else  # place in the body
        (((((-0.011 if m[52] <= 0.776 else (0.068 if m[68] <= 0.575 else -0.032))
            if m[52] <= 0.9431 else  # Chinese share
            -0.04)
           if m[5] <= 9.5 else  # size -1
           (-0.033 if m[52] <= 0.888 else (0.02 if m[26] <= 2.5 else -0.063)))
          if m[5] <= 120.5 else  # size -1
          0.038)
         if m[10] <= 27.5 else  # size +0
         -0.05))))
     if m[68] <= 0.975 else  # rule
     (0.082 if m[10] <= 7.5 else 0.001))
    total += (((((-0.063 if m[68] <= 0.525 else 0.014) if m[56] <= 0.5774 else 0.015)
       if m[22] <= 14.5 else  # first +2
       0.036)
      if m[67] <= 2.5 else  # place in the body
      (((-0.027 if m[56] <= 0.002412 else 0.094)
        if m[56] <= 0.01413 else  # share of its form
        (((((-0.004 if m[62] <= 0.3618 else 0.071) if m[62] <= 0.4221 else -0.043)
           if m[62] <= 0.653 else  # share of items
           0.054)
          if m[54] <= 1.5 else  # repeats
          -0.034)
         if m[22] <= 8.0 else  # first +2
         0.055))
       if m[22] <= 13.5 else  # first +2
       -0.066))
     if m[68] <= 0.675 else  # rule
     (0.037 if m[64] <= 23.5 else -0.009))
    total += ((-0.042
      if m[5] <= 3.5 else  # size -1
      ((((0.046 if m[6] <= 5.5 else 0.005) if m[7] <= 0.0 else -0.03)
        if m[2] <= 1.5 else  # first -2
        (0.067 if m[7] <= 13.5 else -0.034))
       if m[2] <= 11.5 else  # first -2
       -0.038))
     if m[10] <= 6.5 else  # size +0
     ((-0.041
       if m[5] <= 5.5 else  # size -1
       (0.013
        if m[59] <= 0.2071 else  # form below short lines
        (-0.078
         if m[59] <= 0.2654 else  # form below short lines
         ((-0.016 if m[59] <= 0.441 else (0.002 if m[7] <= 1.5 else 0.083))
          if m[59] <= 0.7285 else  # form below short lines
          -0.028))))
      if m[54] <= 1.5 else  # repeats
      -0.061))
    total += (((((((-0.024
           if m[52] <= 0.6637 else  # Chinese share
           (-0.042 if m[5] <= 3.5 else (0.007 if m[20] <= 7.5 else 0.05)))
          if m[64] <= 23.5 else  # lines above
          -0.021)
         if m[11] <= 6.5 else  # last +0
         (-0.075 if m[64] <= 18.5 else -0.004))
        if m[60] <= 57.5 else  # text below
        ((0.062 if m[52] <= 0.6694 else (0.016 if m[30] <= 0.0 else -0.045))
         if m[51] <= 0.0 else  # label without a value
         0.097))
       if m[60] <= 372.5 else  # text below
       -0.032)
      if m[46] <= 0.0 else  # annex
      (-0.004 if m[64] <= 15.5 else 0.112))
     if m[50] <= 0.0 else  # known label
     -0.07)
    total += (((-0.058
       if m[54] <= 0.0 else  # repeats
       (0.05
        if m[56] <= 0.01321 else  # share of its form
        (((0.007 if m[26] <= 0.0 else -0.032)
          if m[16] <= 4.5 else  # last +1
          ((0.006 if m[23] <= 0.0 else (-0.013 if m[56] <= 0.3675 else -0.077))
           if m[55] <= 5.5 else  # lines of its form
           (0.003 if m[56] <= 0.3621 else 0.072)))
         if m[26] <= 1.5 else  # begins alike +0
         (0.042 if m[30] <= 0.0 else -0.054))))
      if m[45] <= 0.0 else  # in brackets
      0.056)
     if m[54] <= 1.5 else  # repeats
     ((-0.055 if m[26] <= 9.5 else 0.029) if m[63] <= 17.5 else 0.056))
    total += (((-0.012 if m[59] <= 0.5528 else -0.064)
      if m[61] <= 13.5 else  # lines
      (((0.04
         if m[61] <= 17.5 else  # lines
         ((((-0.014 if m[61] <= 35.5 else 0.092) if m[61] <= 49.5 else -0.035)
           if m[59] <= 0.2426 else  # form below short lines
           (-0.078 if m[59] <= 0.3205 else -0.017))
          if m[61] <= 75.5 else  # lines
          (0.082 if m[61] <= 86.5 else (-0.046 if m[61] <= 111.5 else 0.015))))
        if m[51] <= 0.0 else  # label without a value
        (-0.047 if m[61] <= 29.5 else 0.074))
       if m[60] <= 339.5 else  # text below
       -0.027))
     if m[61] <= 328.0 else  # lines
     -0.043)
    total += ((((-0.015 if m[16] <= 2.5 else 0.035)
       if m[22] <= 1.5 else  # first +2
       (0.092 if m[21] <= 0.0 else (-0.043 if m[21] <= 17.5 else 0.042)))
      if m[1] <= 18.5 else  # last -2
      -0.012)
     if m[10] <= 6.5 else  # size +0
     (((((-0.02 if m[52] <= 0.8662 else (0.063 if m[57] <= 0.0 else -0.011))
         if m[10] <= 16.5 else  # size +0
         -0.039)
        if m[58] <= 0.1775 else  # form over items
        (-0.04 if m[26] <= 10.5 else 0.084))
       if m[46] <= 0.0 else  # annex
       (-0.044 if m[21] <= 3.5 else 0.107))
      if m[57] <= 0.9688 else  # form over text
      0.033))
    total += ((-0.022
      if m[5] <= 5.5 else  # size -1
      ((((0.055 if m[60] <= 26.5 else 0.009)
         if m[59] <= 0.2071 else  # form below short lines
         (((0.016 if m[26] <= 0.0 else -0.058) if m[56] <= 0.4733 else 0.037)
          if m[59] <= 0.3441 else  # form below short lines
          (-0.001 if m[60] <= 24.5 else (0.058 if m[59] <= 0.9958 else -0.008))))
        if m[26] <= 2.5 else  # begins alike +0
        ((0.04 if m[5] <= 10.5 else -0.1)
         if m[61] <= 58.5 else  # lines
         (-0.038 if m[56] <= 0.06704 else 0.053)))
       if m[32] <= 0.0 else  # two commas inside
       -0.058))
     if m[50] <= 0.0 else  # known label
     -0.066)
    total += (((((((-0.048 if m[52] <= 0.7836 else 0.006) if m[12] <= 0.0 else 0.025)
         if m[20] <= 37.5 else  # size +2
         0.053)
        if m[57] <= 0.04279 else  # form over text
        -0.015)
       if m[32] <= 0.0 else  # two commas inside
       -0.054)
      if m[52] <= 0.9894 else  # Chinese share
      (((0.05
         if m[66] <= 0.1228 else  # part of the document
         (((-0.036 if m[0] <= 25.5 else 0.02) if m[6] <= 3.5 else 0.032)
          if m[3] <= 0.0 else  # marked -2
          0.032))
        if m[6] <= 11.5 else  # last -1
        -0.089)
       if m[6] <= 18.5 else  # last -1
       0.062))
     if m[54] <= 1.5 else  # repeats
     (-0.036 if m[24] <= 1.5 else 0.038))
    total += ((((-0.055 if m[5] <= 7.5 else -0.017)
       if m[12] <= 0.0 else  # first +0
       (-0.024 if m[20] <= 5.5 else (0.079 if m[36] <= 0.0 else -0.022)))
      if m[63] <= 0.0 else  # headings of the format
      0.044)
     if m[20] <= 7.5 else  # size +2
     (-0.035
      if m[5] <= 3.5 else  # size -1
      ((0.008 if m[36] <= 0.0 else (0.057 if m[17] <= 14.5 else -0.043))
       if m[34] <= 0.0 else  # digit inside
       ((0.052 if m[57] <= 0.01067 else -0.049)
        if m[5] <= 10.5 else  # size -1
        (-0.075 if m[62] <= 0.188 else (-0.029 if m[20] <= 94.5 else 0.05))))))
    total += (((((0.018
         if m[15] <= 4.5 else  # size +1
         (-0.058 if m[15] <= 6.5 else (-0.006 if m[1] <= 18.5 else -0.044)))
        if m[12] <= 0.0 else  # first +0
        (-0.051
         if m[15] <= 4.5 else  # size +1
         ((0.074 if m[57] <= 0.01067 else -0.03) if m[12] <= 2.5 else -0.023)))
       if m[15] <= 14.5 else  # size +1
       ((0.005 if m[59] <= 0.441 else 0.031) if m[31] <= 0.0 else -0.03))
      if m[59] <= 0.921 else  # form below short lines
      -0.033)
     if m[46] <= 0.0 else  # annex
     ((0.009 if m[1] <= 1.5 else 0.125) if m[50] <= 0.0 else -0.043))
    total += ((((((0.069
          if m[56] <= 0.04928 else  # share of its form
          ((0.042
            if m[36] <= 0.0 else  # blank inside
            ((-0.02 if m[56] <= 0.2472 else 0.115)
             if m[56] <= 0.2952 else  # share of its form
             (-0.063 if m[61] <= 13.5 else 0.047)))
           if m[11] <= 0.0 else  # last +0
           -0.046))
         if m[61] <= 189.0 else  # lines
         (-0.055 if m[58] <= 0.2924 else 0.033))
        if m[1] <= 3.5 else  # last -2
        -0.013)
       if m[7] <= 13.5 else  # first -1
       -0.048)
      if m[26] <= 2.5 else  # begins alike +0
      (-0.074 if m[26] <= 9.5 else 0.029))
     if m[68] <= 0.875 else  # rule
     (0.073 if m[64] <= 35.5 else -0.003))
    total += (((((-0.042 if m[52] <= 0.4958 else 0.045)
        if m[52] <= 0.6934 else  # Chinese share
        (-0.057
         if m[52] <= 0.8729 else  # Chinese share
         ((0.022 if m[62] <= 0.1219 else -0.038) if m[58] <= 0.7321 else 0.042)))
       if m[55] <= 4.5 else  # lines of its form
       ((0.054 if m[62] <= 0.1455 else -0.061)
        if m[52] <= 0.6337 else  # Chinese share
        (0.003 if m[34] <= 0.0 else 0.06)))
      if m[20] <= 19.5 else  # size +2
      (0.023
       if m[34] <= 0.0 else  # digit inside
       ((-0.057 if m[52] <= 0.3652 else 0.036) if m[55] <= 10.5 else -0.091)))
     if m[50] <= 0.0 else  # known label
     -0.06)
    total += (-0.034
     if m[20] <= 3.5 else  # size +2
     ((((((((((-0.043 if m[65] <= 6.5 else 0.011)
              if m[7] <= 1.5 else  # first -1
              (0.061 if m[20] <= 71.5 else -0.041))
             if m[7] <= 11.5 else  # first -1
             -0.059)
            if m[6] <= 0.0 else  # last -1
            (0.023 if m[66] <= 0.3771 else -0.061))
           if m[6] <= 2.5 else  # last -1
           0.051)
          if m[6] <= 8.5 else  # last -1
          -0.04)
         if m[6] <= 18.5 else  # last -1
         0.028)
        if m[36] <= 0.0 else  # blank inside
        (-0.035 if m[15] <= 25.5 else 0.028))
       if m[15] <= 201.5 else  # size +1
       -0.047)
      if m[19] <= 0.0 else  # level +1
      -0.055))
    total += ((((((-0.036
          if m[64] <= 15.5 else  # lines above
          ((-0.039 if m[59] <= 0.7224 else 0.008)
           if m[6] <= 18.5 else  # last -1
           (0.055 if m[14] <= 1.5 else -0.038)))
         if m[49] <= 0.0 else  # number first
         (0.102 if m[64] <= 12.5 else -0.049))
        if m[16] <= 17.5 else  # last +1
        (-0.003 if m[52] <= 0.9146 else (0.046 if m[59] <= 0.6719 else -0.028)))
       if m[53] <= 0.0 else  # ends like a title
       ((-0.048 if m[6] <= 3.5 else 0.052) if m[25] <= 0.0 else 0.05))
      if m[22] <= 8.0 else  # first +2
      0.041)
     if m[22] <= 13.5 else  # first +2
     -0.038)
    total += ((((((((-0.053 if m[10] <= 3.5 else 0.024) if m[16] <= 8.5 else 0.04)
          if m[5] <= 46.5 else  # size -1
          -0.044)
         if m[62] <= 0.4672 else  # share of items
         0.052)
        if m[10] <= 5.5 else  # size +0
        ((-0.007
          if m[62] <= 0.1774 else  # share of items
          ((0.121 if m[59] <= 0.1484 else 0.021) if m[58] <= 0.1149 else 0.002))
         if m[62] <= 0.306 else  # share of items
         -0.023))
       if m[45] <= 0.0 else  # in brackets
       0.058)
      if m[59] <= 0.921 else  # form below short lines
      -0.03)
     if m[10] <= 18.5 else  # size +0
     ((-0.018 if m[62] <= 0.03826 else 0.134) if m[62] <= 0.03974 else -0.045))
    total += (((((-0.001 if m[6] <= 10.5 else -0.086)
        if m[6] <= 15.0 else  # last -1
        ((-0.06 if m[15] <= 19.5 else 0.017)
         if m[67] <= 2.5 else  # place in the body
         ((0.079
           if m[52] <= 0.4142 else  # Chinese share
           ((0.051 if m[58] <= 0.4919 else -0.03) if m[15] <= 10.5 else -0.011))
          if m[52] <= 0.9397 else  # Chinese share
          0.06)))
       if m[50] <= 0.0 else  # known label
       -0.06)
      if m[54] <= 1.5 else  # repeats
      (-0.057 if m[58] <= 0.2667 else (-0.059 if m[52] <= 0.7986 else 0.052)))
     if m[14] <= 0.0 else  # level +0
     (0.065 if m[20] <= 29.5 else -0.007))
    total += ((((-0.07
        if m[67] <= -0.5 else  # place in the body
        (((-0.065 if m[65] <= 5.5 else -0.005)
          if m[52] <= 0.7986 else  # Chinese share
          (-0.033 if m[10] <= 3.5 else (0.019 if m[10] <= 17.5 else -0.027)))
         if m[7] <= 2.5 else  # first -1
         -0.075))
       if m[2] <= 0.0 else  # first -2
       ((0.09 if m[1] <= 4.5 else -0.031)
        if m[65] <= 5.5 else  # lines below
        ((0.055 if m[52] <= 0.8346 else -0.009) if m[12] <= 1.5 else -0.043)))
      if m[7] <= 11.5 else  # first -1
      -0.04)
     if m[68] <= 0.825 else  # rule
     (0.011 if m[7] <= 0.0 else 0.072))
    total += (((0.023 if m[60] <= 603.0 else -0.047)
      if m[59] <= 0.2071 else  # form below short lines
      (((-0.003 if m[52] <= 0.7011 else -0.085)
        if m[52] <= 0.8729 else  # Chinese share
        ((-0.038 if m[60] <= 7.5 else 0.07) if m[57] <= 0.1196 else -0.036))
       if m[59] <= 0.3441 else  # form below short lines
       ((((-0.019 if m[12] <= 1.5 else 0.039) if m[59] <= 0.7224 else 0.076)
         if m[59] <= 0.7367 else  # form below short lines
         (-0.049 if m[0] <= 35.5 else 0.029))
        if m[60] <= 51.5 else  # text below
        0.022)))
     if m[46] <= 0.0 else  # annex
     (-0.021 if m[64] <= 15.5 else 0.091))
    total += ((((-0.079 if m[20] <= 28.5 else 0.024)
       if m[67] <= -0.5 else  # place in the body
       (((((-0.004 if m[21] <= 7.5 else 0.022)
           if m[62] <= 0.3618 else  # share of items
           (-0.024 if m[15] <= 4.5 else 0.09))
          if m[62] <= 0.3938 else  # share of items
          (-0.032 if m[62] <= 0.6261 else 0.021))
         if m[54] <= 1.5 else  # repeats
         (-0.061 if m[62] <= 0.3861 else 0.017))
        if m[22] <= 11.5 else  # first +2
        (-0.06 if m[68] <= 0.225 else 0.033)))
      if m[7] <= 11.5 else  # first -1
      -0.045)
     if m[68] <= 0.875 else  # rule
     (0.008 if m[7] <= 0.0 else 0.066))
    total += (((((((((-0.037 if m[10] <= 9.5 else 0.031) if m[61] <= 13.5 else 0.007)
           if m[22] <= 0.0 else  # first +2
           (0.027 if m[61] <= 100.5 else -0.044))
          if m[55] <= 34.5 else  # lines of its form
          0.078)
         if m[61] <= 114.5 else  # lines
         -0.029)
        if m[63] <= 23.0 else  # headings of the format
        -0.073)
       if m[61] <= 179.5 else  # lines
       (0.044 if m[55] <= 86.5 else -0.031))
      if m[22] <= 13.5 else  # first +2
      -0.032)
     if m[61] <= 328.0 else  # lines
     ((-0.066 if m[39] <= 0.0 else 0.023)
      if m[55] <= 170.0 else  # lines of its form
      (0.051 if m[55] <= 197.5 else -0.035)))
    total += (((((-0.044 if m[25] <= 2.5 else 0.039)
        if m[15] <= 7.5 else  # size +1
        (((-0.013 if m[58] <= 0.1163 else 0.04) if m[58] <= 0.183 else -0.062)
         if m[58] <= 0.2667 else  # form over items
         0.009))
       if m[49] <= 0.0 else  # number first
       (-0.024 if m[66] <= 0.3309 else (0.095 if m[59] <= 0.644 else -0.017)))
      if m[20] <= 28.5 else  # size +2
      (0.033 if m[60] <= 275.5 else -0.015))
     if m[68] <= 0.875 else  # rule
     (((0.086 if m[20] <= 166.5 else -0.022) if m[63] <= 198.0 else -0.016)
      if m[66] <= 0.3814 else  # part of the document
      0.009))
    total += (((((0.03 if m[5] <= 9.5 else -0.041)
        if m[52] <= 0.8279 else  # Chinese share
        (-0.008 if m[61] <= 7.5 else -0.101))
       if m[52] <= 0.888 else  # Chinese share
       (-0.041 if m[60] <= 7.5 else 0.034))
      if m[61] <= 10.5 else  # lines
      ((((-0.032 if m[60] <= 94.5 else 0.05) if m[52] <= 0.7986 else 0.009)
        if m[2] <= 0.0 else  # first -2
        ((-0.027 if m[5] <= 3.5 else 0.034) if m[26] <= 3.5 else -0.032))
       if m[60] <= 333.0 else  # text below
       (-0.03 if m[64] <= 78.5 else 0.045)))
     if m[61] <= 546.0 else  # lines
     -0.05)
    total += ((((((0.011 if m[10] <= 21.5 else -0.04)
         if m[58] <= 0.4642 else  # form over items
         (-0.067 if m[22] <= 1.5 else (0.032 if m[1] <= 18.5 else -0.044)))
        if m[66] <= 0.61 else  # part of the document
        (((-0.002 if m[26] <= 1.5 else -0.062) if m[1] <= 3.5 else 0.054)
         if m[1] <= 6.5 else  # last -2
         -0.039))
       if m[45] <= 0.0 else  # in brackets
       (0.075 if m[36] <= 0.0 else -0.038))
      if m[14] <= 0.0 else  # level +0
      (0.074 if m[10] <= 10.5 else -0.043))
     if m[46] <= 0.0 else  # annex
     (-0.008 if m[21] <= 3.5 else 0.082))
    total += (((-0.076 if m[60] <= 46.5 else 0.036)
      if m[67] <= -0.5 else  # place in the body
      (((0.01 if m[52] <= 0.7216 else -0.043)
        if m[52] <= 0.7986 else  # Chinese share
        (-0.017
         if m[10] <= 3.5 else  # size +0
         (((-0.009 if m[52] <= 0.8662 else 0.031) if m[34] <= 0.0 else 0.081)
          if m[57] <= 0.2183 else  # form over text
          ((-0.03 if m[60] <= 255.5 else 0.047) if m[51] <= 0.0 else 0.055))))
       if m[60] <= 416.5 else  # text below
       -0.024))
     if m[10] <= 18.5 else  # size +0
     (0.041 if m[52] <= 0.3767 else (-0.061 if m[60] <= 202.5 else -0.001)))
    total += (((((((-0.005 if m[60] <= 3.5 else 0.013)
          if m[17] <= 2.5 else  # first +1
          (-0.075 if m[17] <= 7.5 else 0.0))
         if m[22] <= 5.0 else  # first +2
         0.04)
        if m[22] <= 13.5 else  # first +2
        -0.028)
       if m[11] <= 6.5 else  # last +0
       ((-0.032 if m[52] <= 0.1954 else 0.103)
        if m[52] <= 0.5392 else  # Chinese share
        (-0.05 if m[3] <= 0.0 else 0.012)))
      if m[51] <= 0.0 else  # label without a value
      ((0.045 if m[11] <= 7.5 else -0.032)
       if m[60] <= 55.5 else  # text below
       (0.073 if m[60] <= 651.0 else -0.018)))
     if m[50] <= 0.0 else  # known label
     -0.053)
    total += ((((-0.058 if m[16] <= 18.5 else 0.004)
       if m[20] <= 3.5 else  # size +2
       (((-0.035 if m[10] <= 3.5 else 0.008) if m[54] <= 1.5 else -0.079)
        if m[61] <= 36.5 else  # lines
        (((0.05 if m[17] <= 11.5 else -0.025) if m[61] <= 546.0 else -0.038)
         if m[16] <= 0.0 else  # last +1
         (-0.049 if m[16] <= 2.5 else 0.012))))
      if m[14] <= 0.0 else  # level +0
      (0.084 if m[10] <= 8.5 else -0.011))
     if m[10] <= 18.5 else  # size +0
     ((-0.068 if m[53] <= 0.0 else 0.027) if m[20] <= 50.5 else 0.024))
    total += (((((0.06
         if m[61] <= 8.5 else  # lines
         ((0.009
           if m[64] <= 29.5 else  # lines above
           ((-0.038 if m[46] <= 0.0 else 0.041) if m[0] <= 65.5 else 0.033))
          if m[11] <= 2.5 else  # last +0
          0.044))
        if m[11] <= 6.5 else  # last +0
        (-0.085 if m[61] <= 27.5 else (0.07 if m[0] <= 10.5 else -0.015)))
       if m[54] <= 1.5 else  # repeats
       (-0.079 if m[61] <= 36.5 else (0.038 if m[61] <= 109.5 else -0.028)))
      if m[2] <= 9.5 else  # first -2
      0.045)
     if m[2] <= 13.5 else  # first -2
     (-0.055 if m[11] <= 5.5 else 0.025))
    total += (((((0.023 if m[5] <= 19.5 else 0.107) if m[57] <= 0.169 else -0.028)
       if m[15] <= 5.5 else  # size +1
       (((((-0.057 if m[55] <= 5.5 else 0.029) if m[64] <= 9.5 else 0.03)
          if m[20] <= 7.5 else  # size +2
          0.048)
         if m[5] <= 9.5 else  # size -1
         (-0.037 if m[6] <= 1.5 else (0.014 if m[30] <= 0.0 else -0.043)))
        if m[62] <= 0.2747 else  # share of items
        0.082))
      if m[62] <= 0.2863 else  # share of items
      (-0.044 if m[5] <= 5.5 else (-0.043 if m[64] <= 3.5 else 0.007)))
     if m[54] <= 1.5 else  # repeats
     -0.025)
    total += (((0.078 if m[52] <= 0.8403 else -0.025)
      if m[56] <= 0.01321 else  # share of its form
      ((((-0.021 if m[0] <= 8.5 else 0.024)
         if m[56] <= 0.1342 else  # share of its form
         ((0.032 if m[0] <= 2.5 else -0.062) if m[56] <= 0.2366 else -0.01))
        if m[6] <= 17.5 else  # last -1
        ((0.043 if m[52] <= 0.4625 else -0.024)
         if m[52] <= 0.8455 else  # Chinese share
         (0.042 if m[11] <= 6.5 else -0.024)))
       if m[56] <= 0.5653 else  # share of its form
       (0.063 if m[10] <= 6.5 else -0.011)))
     if m[10] <= 27.5 else  # size +0
     (0.026 if m[52] <= 0.5375 else -0.071))
    total += ((((((-0.055 if m[27] <= 2.5 else 0.042)
         if m[60] <= 6.5 else  # text below
         (-0.021 if m[52] <= 0.8729 else 0.031))
        if m[67] <= 2.5 else  # place in the body
        (((((-0.013 if m[52] <= 0.8455 else 0.029)
            if m[21] <= 6.5 else  # last +2
            (0.055 if m[63] <= 6.5 else -0.024))
           if m[58] <= 0.3026 else  # form over items
           -0.017)
          if m[57] <= 0.2792 else  # form over text
          -0.023)
         if m[23] <= 0.0 else  # marked +2
         (-0.04 if m[17] <= 1.5 else 0.023)))
       if m[65] <= 257.5 else  # lines below
       -0.047)
      if m[60] <= 106.5 else  # text below
      0.027)
     if m[60] <= 339.5 else  # text below
     -0.03)
    return total
