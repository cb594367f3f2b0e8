"""Adds up what tells a heading: the log-odds of small decision trees; written by tests/fit/fit_headings.py."""

from __future__ import annotations

from collections.abc import Sequence


# fmt: off
def add_up(measures: Sequence[float]) -> float:
    """The log-odds of a heading with these measures; an expression is loaded and read faster than a table."""
    (
        size_2_above, last_2_above, first_2_above, marked_2_above, level_2_above, size_above, last_above, first_above,
        _, level_above, size, last, first, _, level, size_below, last_below, first_below, marked_below, level_below,
        size_2_below, last_2_below, first_2_below, marked_2_below, level_2_below, begins_alike_above, begins_alike,
        begins_alike_below, colon_inside, comma_inside, two_commas_inside, stop_inside, digit_inside,
        four_digits_inside, blank_inside, enumeration_comma_inside, question_first, in_brackets, annex, number_first,
        known_label, label_without_a_value, chinese_share, ends_like_a_title, repeats, lines_of_its_form,
        share_of_its_form, form_over_text, form_over_items, form_below_short_lines, text_below, lines, share_of_items,
        headings_of_the_format, lines_above, lines_below, part_of_the_document, place_in_the_body, rule,
    ) = measures
    total = 0.0
    total += (((-1.28
       if form_below_short_lines <= 0.0 else
       ((-0.959 if lines_below <= 14.5 else -1.175)
        if form_below_short_lines <= 0.2247 else
        (-1.28
         if begins_alike_below <= 0.0 else
         ((-1.294 if place_in_the_body <= -0.5 else -1.027) if lines_below <= 12.5 else -1.263))))
      if form_below_short_lines <= 0.4696 else
      -1.315)
     if rule <= 0.625 else
     ((-0.986 if form_below_short_lines <= 0.6023 else -1.19)
      if chinese_share <= 0.9894 else
      ((-0.868
        if last_above <= 0.0 else
        (-1.246 if last_above <= 2.5 else (-0.901 if last_above <= 11.5 else -1.242)))
       if last_above <= 17.5 else
       -0.798)))
    total += ((((-0.106
        if lines_of_its_form <= 3.5 else
        ((-0.076
          if begins_alike_below <= 0.0 else
          ((-0.083
            if place_in_the_body <= -0.5 else
            ((0.166 if begins_alike_below <= 1.5 else -0.018) if last_2_below <= 0.0 else 0.012))
           if lines_of_its_form <= 10.5 else
           -0.083))
         if size_2_above <= 10.5 else
         (-0.076 if label_without_a_value <= 0.0 else 0.087)))
       if lines_of_its_form <= 31.5 else
       -0.113)
      if rule <= 0.275 else
      0.054)
     if rule <= 0.625 else
     ((0.154 if repeats <= 1.5 else -0.067)
      if rule <= 0.75 else
      (0.271 if repeats <= 1.5 else 0.108)))
    total += ((((-0.078
        if size_below <= 4.5 else
        ((-0.032 if place_in_the_body <= -0.5 else 0.224)
         if last <= 6.5 else
         (-0.082 if lines_below <= 16.5 else 0.216)))
       if size <= 8.5 else
       ((-0.045 if chinese_share <= 0.888 else (0.137 if first_below <= 0.0 else -0.032))
        if size <= 19.5 else
        -0.112))
      if form_below_short_lines <= 0.4696 else
      ((-0.048 if form_below_short_lines <= 0.6023 else -0.104)
       if size_below <= 43.5 else
       (-0.041 if chinese_share <= 0.9894 else 0.123)))
     if level <= 0.0 else
     (0.264 if size <= 20.5 else -0.045))
    total += ((((0.147 if size <= 8.5 else -0.07)
       if size_2_above <= 0.0 else
       ((-0.1
         if size_above <= 4.5 else
         ((-0.04 if share_of_its_form <= 0.3303 else 0.044) if part_of_the_document <= 0.8379 else -0.095))
        if size <= 18.5 else
        -0.115))
      if last_above <= 18.5 else
      ((-0.075
        if place_in_the_body <= 0.0 else
        ((0.187 if blank_inside <= 0.0 else 0.04) if form_over_items <= 0.9615 else -0.045))
       if size <= 9.5 else
       (0.009 if size <= 21.5 else -0.101)))
     if level <= 0.0 else
     (0.225 if size <= 15.5 else -0.016))
    total += (((-0.111
       if lines_of_its_form <= 3.5 else
       ((0.194 if begins_alike <= 1.5 else 0.038) if form_below_short_lines <= 0.7464 else -0.063))
      if share_of_items <= 0.0 else
      (((-0.089 if rule <= 0.275 else 0.061)
        if lines_of_its_form <= 4.5 else
        (((0.124 if size_2_above <= 13.5 else -0.035)
          if lines_of_its_form <= 8.5 else
          (-0.094 if form_below_short_lines <= 0.46 else 0.153))
         if label_without_a_value <= 0.0 else
         0.222))
       if form_below_short_lines <= 0.4696 else
       (-0.103 if annex <= 0.0 else 0.012)))
     if rule <= 0.4 else
     (0.094 if rule <= 0.75 else 0.175))
    total += (((-0.099 if last_2_below <= 18.5 else -0.039)
      if text_below <= 6.5 else
      (((0.159 if last_2_below <= 1.5 else -0.034) if marked_below <= 0.0 else -0.064)
       if text_below <= 14.5 else
       ((-0.077 if rule <= 0.275 else 0.065)
        if form_over_text <= 0.07362 else
        ((0.072 if begins_alike <= 0.0 else (-0.045 if ends_like_a_title <= 0.0 else 0.087))
         if begins_alike <= 9.5 else
         0.162))))
     if rule <= 0.625 else
     (((0.181 if begins_alike <= 0.0 else 0.131) if lines_below <= 337.5 else -0.052)
      if last <= 6.5 else
      0.007))
    total += (((-0.088
       if label_without_a_value <= 0.0 else
       (-0.068 if lines_of_its_form <= 4.5 else (0.028 if form_over_items <= 0.612 else 0.202)))
      if share_of_its_form <= 0.3841 else
      (((0.013 if share_of_its_form <= 0.5293 else 0.124) if number_first <= 0.0 else 0.223)
       if lines_of_its_form <= 13.5 else
       -0.094))
     if rule <= 0.275 else
     ((0.003 if chinese_share <= 0.9894 else (0.132 if lines_of_its_form <= 9.5 else -0.041))
      if share_of_its_form <= 0.1073 else
      (((-0.012 if rule <= 0.675 else 0.142) if lines_of_its_form <= 11.5 else -0.057)
       if chinese_share <= 0.8729 else
       0.154)))
    total += ((-0.095
      if size_2_below <= 3.5 else
      (((0.047
         if share_of_items <= 0.0 else
         (-0.008
          if digit_inside <= 0.0 else
          (-0.087 if number_first <= 0.0 else (0.169 if lines_below <= 16.5 else -0.074))))
        if lines_above <= 35.5 else
        -0.066)
       if share_of_items <= 0.5289 else
       0.024))
     if last_below <= 18.5 else
     (((((0.131 if first_above <= 13.5 else -0.038) if size_2_below <= 16.5 else -0.058)
        if last_2_below <= 0.0 else
        (0.014 if size_2_below <= 17.5 else 0.075))
       if lines_below <= 97.5 else
       -0.021)
      if stop_inside <= 0.0 else
      -0.097))
    total += ((((-0.062 if last_2_below <= 8.5 else 0.022)
       if share_of_its_form <= 0.1185 else
       (-0.091
        if first_below <= -0.5 else
        ((0.072 if lines_of_its_form <= 6.5 else (0.183 if share_of_its_form <= 0.6569 else 0.02))
         if lines <= 17.5 else
         (0.067
          if share_of_its_form <= 0.3029 else
          ((-0.005 if lines <= 151.5 else -0.094) if lines_of_its_form <= 170.0 else 0.13)))))
      if last <= 0.0 else
      (-0.072
       if label_without_a_value <= 0.0 else
       ((0.1 if last <= 7.5 else -0.08) if lines_of_its_form <= 4.5 else 0.134)))
     if lines <= 345.0 else
     -0.106)
    total += ((((-0.092 if last_2_below <= 17.5 else -0.04) if headings_of_the_format <= 3.5 else 0.003)
      if last_below <= 17.5 else
      (((0.103 if last_2_above <= 5.5 else 0.004) if lines_below <= 16.5 else -0.065)
       if last_2_below <= 0.0 else
       -0.019))
     if chinese_share <= 0.9894 else
     (((-0.091
        if size_above <= 6.5 else
        ((-0.068 if last_2_below <= 8.5 else 0.079) if marked_below <= 0.0 else 0.103))
       if headings_of_the_format <= 0.0 else
       0.124)
      if last_below <= 2.5 else
      (0.018 if size_above <= 7.5 else (0.151 if size_above <= 378.5 else -0.029))))
    total += ((-0.051
      if lines_of_its_form <= 2.5 else
      ((0.031 if part_of_the_document <= 0.6726 else -0.056)
       if text_below <= 6.5 else
       ((((-0.021
           if size_above <= 3.5 else
           (((0.143 if colon_inside <= 0.0 else (0.112 if text_below <= 56.5 else -0.033))
             if lines_of_its_form <= 58.5 else
             -0.056)
            if size_below <= 231.5 else
            -0.022))
          if form_over_items <= 0.9615 else
          -0.017)
         if two_commas_inside <= 0.0 else
         -0.086)
        if blank_inside <= 0.0 else
        0.01)))
     if form_below_short_lines <= 0.5477 else
     ((-0.037 if form_below_short_lines <= 0.7367 else -0.084) if size_above <= 41.5 else 0.043))
    total += (((((-0.073 if share_of_its_form <= 0.3633 else -0.016) if lines_of_its_form <= 58.5 else -0.105)
       if size_above <= 38.5 else
       (-0.059 if share_of_its_form <= 0.06857 else 0.049))
      if text_below <= 6.5 else
      ((-0.063 if form_over_text <= 0.1739 else (-0.017 if share_of_its_form <= 0.06489 else 0.05))
       if share_of_its_form <= 0.2366 else
       ((((0.111 if first_2_below <= 13.5 else -0.022) if repeats <= 1.5 else -0.071)
         if form_over_items <= 0.9615 else
         -0.071)
        if lines <= 141.5 else
        -0.06)))
     if level <= 0.0 else
     (-0.069 if repeats <= 0.0 else 0.14))
    total += (((((-0.001 if lines <= 13.5 else 0.139) if lines <= 17.5 else -0.051)
       if first_2_above <= 0.0 else
       0.107)
      if share_of_items <= 0.03974 else
      ((-0.077
        if chinese_share <= 0.9894 else
        ((-0.025 if lines <= 316.5 else 0.112) if lines <= 345.0 else -0.094))
       if annex <= 0.0 else
       (-0.067 if lines <= 39.5 else 0.193)))
     if rule <= 0.4 else
     ((((0.049 if rule <= 0.975 else 0.15) if lines <= 52.5 else -0.022)
       if chinese_share <= 0.888 else
       0.116)
      if lines <= 345.0 else
      -0.084))
    total += ((((-0.043 if share_of_its_form <= 0.5293 else 0.068)
       if share_of_items <= 0.08392 else
       (-0.073 if ends_like_a_title <= 0.0 else 0.031))
      if annex <= 0.0 else
      (-0.059 if lines_above <= 15.5 else 0.198))
     if text_below <= 6.5 else
     (((-0.07
        if lines_of_its_form <= 1.5 else
        (((-0.075 if chinese_share <= 0.8151 else 0.006) if text_below <= 49.5 else 0.01)
         if in_brackets <= 0.0 else
         0.133))
       if share_of_its_form <= 0.356 else
       ((0.115 if lines_of_its_form <= 31.5 else -0.062) if share_of_items <= 0.239 else -0.072))
      if chinese_share <= 0.9894 else
      0.096))
    total += (((((-0.032
         if first_2_above <= 0.0 else
         ((0.062 if last_below <= 0.0 else -0.025) if first_2_above <= 11.5 else -0.054))
        if blank_inside <= 0.0 else
        -0.078)
       if lines_of_its_form <= 58.5 else
       -0.089)
      if level_2_above <= 0.0 else
      0.063)
     if last_below <= 17.5 else
     ((-0.08
       if repeats <= 0.0 else
       (((0.099 if blank_inside <= 0.0 else 0.028) if lines_of_its_form <= 55.0 else -0.026)
        if repeats <= 1.5 else
        -0.04))
      if last <= 6.5 else
      (-0.083 if lines_of_its_form <= 4.5 else (-0.044 if last <= 7.5 else 0.13))))
    total += (((0.008 if share_of_items <= 0.0 else -0.074)
      if chinese_share <= 0.9894 else
      ((-0.043 if level_2_below <= 1.5 else 0.086) if last_below <= 3.5 else 0.08))
     if text_below <= 6.5 else
     ((-0.096
       if repeats <= 0.0 else
       (0.06
        if share_of_items <= 0.03974 else
        ((-0.071 if first_below <= 10.5 else 0.04)
         if last_below <= 5.5 else
         (-0.001 if repeats <= 3.5 else 0.102))))
      if chinese_share <= 0.9894 else
      (((-0.035 if marked_2_above <= 0.0 else 0.106) if begins_alike_above <= 0.0 else 0.11)
       if begins_alike_above <= 2.5 else
       -0.01)))
    total += ((((((((0.0 if first_2_below <= -0.5 else 0.058) if first_2_below <= 11.5 else -0.05)
          if number_first <= 0.0 else
          0.13)
         if four_digits_inside <= 0.0 else
         -0.081)
        if last <= 0.0 else
        -0.076)
       if lines_above <= 13.5 else
       ((((-0.027 if lines_of_its_form <= 37.5 else -0.099) if form_over_text <= 0.06905 else 0.026)
         if lines_of_its_form <= 85.5 else
         0.057)
        if lines_of_its_form <= 88.0 else
        -0.095))
      if form_over_text <= 0.127 else
      ((0.068 if number_first <= 0.0 else -0.089) if colon_inside <= 0.0 else -0.039))
     if comma_inside <= 0.0 else
     -0.08)
    total += ((-0.062 if size_above <= 38.5 else 0.033)
     if size_below <= 6.5 else
     ((-0.07
       if size_above <= 3.5 else
       ((-0.022
         if lines_of_its_form <= 2.5 else
         (((((0.11 if share_of_items <= 0.0 else (0.024 if size_below <= 11.5 else 0.073))
             if begins_alike_above <= 1.5 else
             (-0.057 if size_above <= 8.5 else 0.038))
            if known_label <= 0.0 else
            -0.066)
           if size_below <= 342.0 else
           -0.087)
          if lines_of_its_form <= 86.5 else
          -0.044))
        if blank_inside <= 0.0 else
        (0.042 if share_of_items <= 0.03974 else -0.046)))
      if stop_inside <= 0.0 else
      -0.098))
    total += ((((((0.076 if last <= 7.5 else (-0.091 if lines <= 28.5 else 0.079))
         if lines_of_its_form <= 6.5 else
         0.126)
        if lines <= 328.0 else
        -0.058)
       if size <= 6.5 else
       (-0.063
        if last_2_below <= -0.5 else
        (-0.002
         if begins_alike_below <= 0.0 else
         ((0.091 if last <= 6.5 else -0.05) if lines <= 35.5 else 0.001))))
      if form_below_short_lines <= 0.5477 else
      ((-0.068 if last_above <= 17.5 else (-0.042 if lines <= 34.5 else 0.083))
       if level <= 0.0 else
       0.118))
     if size <= 18.5 else
     -0.085)
    total += ((((((-0.063 if lines_of_its_form <= 5.5 else 0.065) if form_below_short_lines <= 0.4696 else -0.076)
        if size_below <= 12.5 else
        (0.11 if form_below_short_lines <= 0.7849 else -0.029))
       if size <= 6.5 else
       -0.081)
      if last_below <= 17.5 else
      ((-0.005 if lines_of_its_form <= 5.5 else (0.103 if form_below_short_lines <= 0.8549 else -0.052))
       if size <= 15.5 else
       -0.088))
     if rule <= 0.625 else
     ((0.036 if size <= 7.5 else -0.067)
      if size_above <= 5.5 else
      ((0.095 if lines <= 51.5 else 0.001) if rule <= 0.875 else 0.128)))
    total += (((((-0.029 if size_below <= 3.5 else 0.087)
        if form_over_items <= 0.7971 else
        (-0.06 if headings_of_the_format <= 0.0 else 0.116))
       if size <= 6.5 else
       (-0.033
        if last_below <= 5.5 else
        ((0.082 if share_of_items <= 0.306 else (0.04 if blank_inside <= 0.0 else -0.088))
         if last <= 6.5 else
         (-0.083 if form_over_text <= 0.1938 else 0.046))))
      if form_below_short_lines <= 0.5477 else
      ((-0.064 if last_above <= 17.5 else (-0.029 if size_below <= 22.5 else 0.11))
       if headings_of_the_format <= 4.5 else
       0.086))
     if size <= 19.5 else
     -0.087)
    total += ((((((-0.001 if first_2_above <= -0.5 else -0.079)
         if form_over_text <= 0.1611 else
         (-0.056 if lines_of_its_form <= 7.5 else 0.022))
        if last_above <= 18.5 else
        (-0.052 if lines_of_its_form <= 4.5 else 0.03))
       if annex <= 0.0 else
       (-0.021 if last_2_below <= 3.5 else 0.192))
      if number_first <= 0.0 else
      (0.098 if lines_of_its_form <= 10.5 else -0.062))
     if rule <= 0.275 else
     (((0.001 if last_above <= 10.5 else -0.118)
       if last_above <= 17.5 else
       (0.099 if last <= 6.5 else -0.038))
      if rule <= 0.875 else
      0.097))
    total += ((((-0.025 if chinese_share <= 0.9894 else 0.033)
       if lines_above <= 13.5 else
       ((-0.075 if text_below <= 25.5 else (-0.049 if form_over_items <= 0.2667 else 0.028))
        if level_2_above <= 1.5 else
        0.036))
      if annex <= 0.0 else
      (-0.019 if lines_below <= 8.5 else 0.188))
     if last_above <= 17.5 else
     ((((-0.023 if lines_below <= 2.5 else 0.054) if lines_above <= 18.5 else -0.017)
       if form_over_items <= 0.4919 else
       (-0.066 if lines_above <= 84.5 else 0.095))
      if chinese_share <= 0.9894 else
      (0.101 if begins_alike <= 1.5 else -0.017)))
    total += ((((-0.048
        if size_above <= 4.5 else
        ((((-0.061 if form_below_short_lines <= 0.3868 else 0.013) if first <= 14.5 else 0.082)
          if number_first <= 0.0 else
          0.072)
         if chinese_share <= 0.7986 else
         ((0.067 if size <= 4.5 else -0.059)
          if size_2_below <= 0.0 else
          (0.066 if repeats <= 11.5 else -0.064))))
       if form_below_short_lines <= 0.5477 else
       ((-0.066 if size_above <= 40.5 else 0.022)
        if ends_like_a_title <= 0.0 else
        (-0.058 if size_above <= 5.5 else 0.077)))
      if level <= 0.0 else
      0.11)
     if size <= 20.5 else
     -0.086)
    total += (((((-0.077 if share_of_its_form <= 0.4058 else (-0.047 if size_below <= 4.5 else 0.076))
        if size_below <= 11.5 else
        -0.033)
       if annex <= 0.0 else
       (-0.035 if lines <= 34.5 else 0.162))
      if share_of_its_form <= 0.472 else
      (0.058 if lines <= 17.5 else (-0.085 if size_below <= 33.5 else 0.073)))
     if rule <= 0.4 else
     ((-0.055 if rule <= 0.975 else 0.027)
      if size_above <= 5.5 else
      (0.097
       if lines <= 51.5 else
       ((-0.051 if share_of_its_form <= 0.1116 else 0.026) if rule <= 0.875 else 0.079))))
    total += (((-0.056 if level_above <= 1.5 else 0.052)
      if size_above <= 5.5 else
      (((-0.063 if lines_of_its_form <= 3.5 else 0.012)
        if size_2_below <= 3.5 else
        ((((0.007 if size_above <= 7.5 else 0.063) if lines_of_its_form <= 86.5 else -0.022)
          if size_2_below <= 196.5 else
          -0.046)
         if colon_inside <= 0.0 else
         ((0.075 if size_2_below <= 13.5 else -0.012) if lines_below <= 10.5 else -0.057)))
       if blank_inside <= 0.0 else
       ((0.007 if size_above <= 9.5 else -0.057) if form_over_text <= 0.7321 else 0.057)))
     if comma_inside <= 0.0 else
     -0.066)
    total += (((-0.086
       if size_below <= 4.5 else
       ((-0.074 if chinese_share <= 0.3652 else (-0.02 if last_2_below <= 8.5 else 0.016))
        if last_above <= 8.5 else
        -0.077))
      if last_above <= 17.5 else
      ((-0.08
        if place_in_the_body <= 0.0 else
        (0.026 if form_over_items <= 0.4919 else (-0.059 if headings_of_the_format <= 0.0 else 0.091)))
       if chinese_share <= 0.9894 else
       ((-0.079 if place_in_the_body <= 1.5 else 0.064)
        if size_below <= 11.5 else
        (0.113 if size_below <= 421.5 else -0.072))))
     if level <= 0.0 else
     (0.101 if level <= 4.5 else -0.001))
    total += (((((-0.072
         if size <= 3.5 else
         ((0.039 if lines <= 328.0 else -0.061) if size <= 5.5 else -0.048))
        if annex <= 0.0 else
        (-0.043 if lines_above <= 15.5 else 0.173))
       if last_below <= 17.5 else
       ((0.019 if lines <= 12.5 else -0.069) if lines <= 13.5 else 0.061))
      if size <= 8.5 else
      -0.066)
     if rule <= 0.225 else
     ((((-0.021 if lines <= 9.5 else 0.07) if lines <= 51.5 else 0.004)
       if rule <= 0.975 else
       0.095)
      if size <= 19.5 else
      -0.041))
    total += ((((-0.064 if level_2_above <= 1.5 else 0.045) if form_over_text <= 0.5505 else 0.068)
      if size_above <= 4.5 else
      (((((-0.015 if form_over_text <= 0.07362 else 0.059)
          if share_of_its_form <= 0.3882 else
          (0.092 if blank_inside <= 0.0 else -0.025))
         if size_2_below <= 13.5 else
         0.086)
        if size_above <= 322.5 else
        -0.072)
       if size <= 6.5 else
       (-0.064
        if size_2_below <= 3.5 else
        (((-0.026 if size_above <= 36.5 else 0.023) if share_of_its_form <= 0.4058 else 0.057)
         if ends_like_a_title <= 0.0 else
         0.079))))
     if size <= 21.5 else
     -0.086)
    total += ((-0.098 if size_2_below <= 16.5 else 0.031)
     if place_in_the_body <= -0.5 else
     ((((-0.045 if lines_above <= 15.5 else 0.006)
        if lines_of_its_form <= 2.5 else
        (((((-0.01 if begins_alike_above <= 0.0 else 0.042) if first_above <= 0.0 else -0.071)
           if first_above <= 1.5 else
           0.077)
          if first_above <= 11.5 else
          -0.051)
         if lines_above <= 18.5 else
         (((-0.01 if lines_of_its_form <= 37.5 else -0.087) if headings_of_the_format <= 36.5 else 0.052)
          if form_over_text <= 0.06905 else
          0.009)))
       if ends_like_a_title <= 0.0 else
       0.061)
      if lines_above <= 240.5 else
      -0.068))
    total += ((((((-0.09 if first_2_below <= 14.5 else 0.139)
         if place_in_the_body <= -0.5 else
         (-0.027
          if size_above <= 4.5 else
          (((0.085 if lines <= 17.5 else 0.046) if size_above <= 327.0 else -0.05)
           if first_2_below <= 13.5 else
           -0.028)))
        if last <= 6.5 else
        (-0.094
         if lines <= 27.5 else
         (((0.089 if first_below <= 12.5 else -0.046) if last <= 9.5 else -0.075)
          if colon_inside <= 0.0 else
          -0.07)))
       if blank_inside <= 0.0 else
       -0.024)
      if lines <= 345.0 else
      -0.078)
     if form_below_short_lines <= 0.7367 else
     -0.055)
    total += (((-0.063
       if size_2_below <= 26.5 else
       ((-0.035 if last_above <= 18.5 else 0.067) if annex <= 0.0 else 0.131))
      if text_below <= 3.5 else
      ((0.037 if text_below <= 9.5 else -0.04)
       if lines_of_its_form <= 4.5 else
       ((-0.039 if share_of_its_form <= 0.3615 else 0.05) if label_without_a_value <= 0.0 else 0.116)))
     if rule <= 0.675 else
     (((-0.027 if share_of_its_form <= 0.1385 else (0.082 if first <= 1.5 else -0.015))
       if last_above <= 1.5 else
       -0.069)
      if last_above <= 2.5 else
      (0.075 if number_first <= 0.0 else -0.056)))
    total += (((((((0.029 if last_2_above <= 5.5 else -0.058) if text_below <= 0.0 else 0.052)
         if text_below <= 416.5 else
         -0.054)
        if share_of_items <= 0.4104 else
        ((-0.07 if annex <= 0.0 else 0.05) if text_below <= 72.5 else 0.045))
       if comma_inside <= 0.0 else
       (-0.085 if number_first <= 0.0 else 0.102))
      if form_below_short_lines <= 0.5359 else
      (-0.057 if annex <= 0.0 else 0.045))
     if rule <= 0.675 else
     (((0.079 if question_first <= 0.0 else -0.037) if lines_above <= 34.5 else 0.024)
      if digit_inside <= 0.0 else
      -0.056))
    total += (((((((0.086 if share_of_its_form <= 0.05677 else -0.054) if text_below <= 7.5 else 0.054)
         if begins_alike <= 1.5 else
         -0.077)
        if lines_of_its_form <= 6.5 else
        ((0.067 if form_below_short_lines <= 0.4142 else -0.031)
         if size <= 3.5 else
         (0.097 if lines_of_its_form <= 84.0 else -0.007)))
       if size <= 7.5 else
       (((0.08 if last <= 0.0 else -0.012) if form_below_short_lines <= 0.2426 else -0.004)
        if share_of_items <= 0.306 else
        -0.034))
      if form_below_short_lines <= 0.7464 else
      (-0.056 if last_above <= 2.5 else 0.009))
     if size <= 18.5 else
     -0.068)
    total += ((((-0.094 if size_2_below <= 16.5 else 0.028)
       if place_in_the_body <= -0.5 else
       ((((-0.03 if first <= 1.5 else (0.087 if first <= 2.5 else -0.043))
          if lines <= 60.5 else
          0.023)
         if text_below <= 839.5 else
         -0.076)
        if first_below <= 12.5 else
        -0.079))
      if lines <= 328.0 else
      -0.07)
     if rule <= 0.225 else
     ((((0.028 if marked_2_below <= 0.0 else -0.077) if first_below <= 1.5 else 0.061)
       if begins_alike_above <= 0.0 else
       0.071)
      if lines <= 51.5 else
      (-0.023 if rule <= 0.825 else 0.045)))
    total += ((((((0.03 if share_of_its_form <= 0.05953 else -0.071)
         if size_below <= 11.5 else
         (-0.025 if chinese_share <= 0.9146 else 0.043))
        if lines_of_its_form <= 4.5 else
        (-0.023
         if size <= 3.5 else
         ((0.102 if form_over_text <= 0.5167 else -0.048)
          if size <= 5.5 else
          (0.061 if form_below_short_lines <= 0.1742 else (-0.023 if share_of_its_form <= 0.4617 else 0.041)))))
       if form_below_short_lines <= 0.7849 else
       (-0.066 if share_of_its_form <= 0.6696 else 0.051))
      if size <= 19.5 else
      -0.074)
     if rule <= 0.75 else
     (0.059 if digit_inside <= 0.0 else -0.039))
    total += (((-0.046 if level_above <= 0.0 else 0.072)
      if size_below <= 6.5 else
      ((0.078 if lines_above <= 231.5 else -0.029)
       if last_2_below <= 0.0 else
       (-0.033 if last_2_below <= 17.5 else 0.05)))
     if begins_alike <= 0.0 else
     ((-0.034
       if size_below <= 13.5 else
       (((0.014 if blank_inside <= 0.0 else -0.022) if stop_inside <= 0.0 else -0.069)
        if size_below <= 342.0 else
        -0.086))
      if share_of_its_form <= 0.4733 else
      (((-0.01 if last_2_below <= -0.5 else 0.078) if lines_above <= 32.5 else -0.038)
       if share_of_its_form <= 0.6824 else
       -0.083)))
    total += (-0.065
     if size_above <= 3.5 else
     (((((((((-0.055 if lines_of_its_form <= 6.5 else 0.006) if size_2_below <= 32.5 else 0.063)
            if last_below <= 2.5 else
            0.023)
           if first_2_above <= 0.0 else
           0.05)
          if first_2_above <= 13.5 else
          -0.047)
         if last <= 6.5 else
         ((-0.039 if label_without_a_value <= 0.0 else 0.04) if share_of_its_form <= 0.1662 else -0.094))
        if lines_of_its_form <= 58.5 else
        (-0.067 if size_2_below <= 64.5 else 0.063))
       if headings_of_the_format <= 2.5 else
       (-0.003 if last_below <= 4.5 else 0.072))
      if two_commas_inside <= 0.0 else
      -0.081))
    total += (((((-0.006 if form_below_short_lines <= 0.3732 else 0.069)
        if share_of_items <= 0.1219 else
        (-0.062
         if chinese_share <= 0.6637 else
         (-0.019 if form_over_text <= 0.1611 else (-0.039 if form_over_items <= 0.1082 else 0.072))))
       if form_below_short_lines <= 0.7849 else
       -0.054)
      if comma_inside <= 0.0 else
      -0.085)
     if rule <= 0.225 else
     (-0.021
      if size_above <= 6.5 else
      (((0.013 if chinese_share <= 0.8729 else 0.103)
        if form_over_text <= 0.0 else
        (0.015 if number_first <= 0.0 else -0.105))
       if rule <= 0.875 else
       (0.101 if level_below <= 2.5 else -0.004))))
    total += ((((((0.019 if begins_alike <= 0.0 else (-0.067 if lines_below <= 2.5 else -0.016))
         if repeats <= 1.5 else
         -0.069)
        if first_below <= 7.5 else
        (0.093 if first_below <= 12.5 else (-0.042 if ends_like_a_title <= 0.0 else 0.069)))
       if annex <= 0.0 else
       ((-0.02 if lines_below <= 5.5 else 0.17) if known_label <= 0.0 else -0.045))
      if last_below <= 17.5 else
      (0.039 if begins_alike <= 1.5 else (-0.057 if lines_below <= 5.5 else 0.017)))
     if comma_inside <= 0.0 else
     (0.005 if lines_below <= 7.5 else -0.069))
    total += (((((((0.009 if share_of_its_form <= 0.1836 else 0.074)
          if form_below_short_lines <= 0.2247 else
          ((-0.079 if share_of_its_form <= 0.4733 else 0.026)
           if form_below_short_lines <= 0.3604 else
           ((0.074 if share_of_its_form <= 0.6824 else -0.091) if share_of_items <= 0.1147 else -0.024)))
         if share_of_items <= 0.2863 else
         -0.034)
        if share_of_items <= 0.3836 else
        0.083)
       if share_of_items <= 0.3938 else
       -0.028)
      if headings_of_the_format <= 1.5 else
      0.042)
     if form_below_short_lines <= 0.7367 else
     ((0.008 if share_of_its_form <= 0.05444 else (-0.07 if headings_of_the_format <= 21.5 else 0.026))
      if share_of_its_form <= 0.6696 else
      0.064))
    total += (((((-0.074
         if chinese_share <= 0.6337 else
         (-0.021 if size_2_above <= 68.5 else (0.114 if size_below <= 5.5 else -0.019)))
        if number_first <= 0.0 else
        0.07)
       if size_below <= 12.5 else
       ((0.066 if size_2_above <= 180.5 else -0.049)
        if begins_alike <= 0.0 else
        (((0.041 if first_above <= 2.5 else -0.025) if size_below <= 342.0 else -0.068)
         if size_2_above <= 11.5 else
         -0.019)))
      if lines_above <= 205.5 else
      -0.063)
     if level <= 0.0 else
     ((0.006 if chinese_share <= 0.776 else 0.096) if level <= 4.5 else -0.027))
    total += (((-0.091
       if place_in_the_body <= -0.5 else
       ((-0.01 if rule <= 0.575 else (0.002 if colon_inside <= 0.0 else 0.117))
        if last_below <= 0.0 else
        -0.049))
      if last_below <= 17.5 else
      ((0.003 if colon_inside <= 0.0 else (0.101 if lines_below <= 11.5 else -0.043))
       if last <= 1.5 else
       (-0.063
        if lines_below <= 20.5 else
        ((0.064 if chinese_share <= 0.5392 else -0.052) if label_without_a_value <= 0.0 else 0.084))))
     if rule <= 0.75 else
     ((0.026 if rule <= 0.975 else 0.075) if level_below <= 3.5 else -0.017))
    total += ((0.001 if share_of_items <= 0.1653 else -0.075)
     if size_above <= 3.5 else
     ((-0.088 if size_2_below <= 16.5 else 0.016)
      if place_in_the_body <= -0.5 else
      ((((-0.025 if size_above <= 4.5 else 0.03) if lines_below <= 257.5 else -0.03)
        if form_over_text <= 0.3628 else
        (-0.044 if share_of_items <= 0.1455 else (-0.062 if form_over_text <= 0.4365 else 0.033)))
       if blank_inside <= 0.0 else
       ((((-0.023 if size_2_below <= 7.5 else 0.071) if share_of_items <= 0.2863 else -0.06)
         if size_above <= 9.5 else
         -0.053)
        if form_over_text <= 0.4365 else
        0.045))))
    total += ((-0.056
      if chinese_share <= 0.3859 else
      ((0.055
        if share_of_its_form <= 0.04324 else
        (-0.006
         if share_of_its_form <= 0.2366 else
         (((-0.098 if number_first <= 0.0 else 0.047)
           if chinese_share <= 0.5463 else
           (((-0.028 if first <= 1.5 else 0.07) if first_2_below <= 1.5 else 0.061)
            if last_below <= 3.5 else
            (0.051 if size <= 13.5 else -0.058)))
          if form_over_items <= 0.7971 else
          -0.062)))
       if begins_alike <= 2.5 else
       (-0.066 if begins_alike <= 9.5 else 0.062)))
     if size <= 21.5 else
     (0.041 if chinese_share <= 0.2735 else -0.075))
    total += (((((((-0.032 if size_2_above <= 66.5 else 0.035) if size_below <= 12.5 else 0.009)
         if share_of_its_form <= 0.3633 else
         ((-0.018 if first_above <= 1.5 else 0.051)
          if lines <= 13.5 else
          (-0.023 if size_below <= 6.5 else 0.096)))
        if first_above <= 11.5 else
        (-0.081 if lines <= 27.5 else -0.004))
       if lines <= 179.5 else
       ((0.066 if level_below <= 0.0 else -0.044) if share_of_its_form <= 0.3161 else -0.04))
      if size_below <= 342.0 else
      -0.092)
     if lines <= 328.0 else
     (-0.072 if share_of_its_form <= 0.3615 else 0.014))
    total += ((((-0.065 if last <= 3.5 else -0.003)
       if number_first <= 0.0 else
       (0.06 if blank_inside <= 0.0 else -0.053))
      if chinese_share <= 0.6437 else
      (((0.014 if size_2_above <= 22.5 else 0.054) if level_2_above <= 0.0 else 0.088)
       if size <= 6.5 else
       ((0.027 if chinese_share <= 0.7108 else -0.048)
        if chinese_share <= 0.7986 else
        (-0.009
         if last_below <= 18.5 else
         ((0.059 if last <= 6.5 else -0.008) if begins_alike <= 1.5 else -0.033)))))
     if size <= 20.5 else
     (0.03 if chinese_share <= 0.5375 else -0.075))
    total += ((((((((0.025 if share_of_items <= 0.2511 else (-0.055 if lines <= 21.5 else 0.004))
           if first_above <= 1.5 else
           0.054)
          if first_below <= 2.5 else
          -0.101)
         if first_below <= 7.5 else
         0.065)
        if first_above <= 11.5 else
        -0.037)
       if lines <= 345.0 else
       -0.059)
      if blank_inside <= 0.0 else
      (-0.069
       if lines <= 13.5 else
       ((0.1 if headings_of_the_format <= 0.0 else -0.031)
        if share_of_items <= 0.08794 else
        ((-0.02 if lines_below <= 14.5 else 0.073) if lines <= 47.5 else -0.065))))
     if form_below_short_lines <= 0.7367 else
     -0.038)
    total += (((((-0.061
         if chinese_share <= 0.3983 else
         ((0.03 if part_of_the_document <= 0.1001 else -0.022)
          if first_above <= 1.5 else
          ((0.05 if first_above <= 13.5 else (-0.074 if last_above <= 3.5 else 0.048))
           if lines_above <= 29.5 else
           -0.022)))
        if lines_above <= 138.5 else
        -0.058)
       if last_above <= 10.5 else
       (-0.121 if first_above <= 15.5 else 0.024))
      if last_above <= 17.5 else
      (-0.005 if chinese_share <= 0.899 else (0.01 if last_below <= 0.0 else 0.062)))
     if level <= 0.0 else
     (0.072 if level <= 4.5 else -0.015))
    total += ((-0.025
      if last_above <= 18.5 else
      (((-0.017 if first_2_below <= 1.5 else (0.093 if size_2_above <= 10.5 else -0.025))
        if share_of_items <= 0.4432 else
        -0.072)
       if lines <= 45.5 else
       (0.054 if first_2_below <= 13.5 else -0.054)))
     if rule <= 0.675 else
     ((((0.041 if lines <= 18.5 else -0.059) if rule <= 0.825 else 0.061)
       if last_above <= 1.5 else
       -0.081)
      if last_above <= 2.5 else
      (0.077
       if lines <= 51.5 else
       (-0.023 if share_of_items <= 0.293 else (0.085 if size_2_above <= 33.5 else -0.024)))))
    total += (((((-0.034 if form_over_text <= 0.1438 else (0.075 if form_over_text <= 0.2106 else -0.015))
        if last_above <= 10.5 else
        -0.091)
       if number_first <= 0.0 else
       (0.092 if form_over_text <= 0.01067 else -0.053))
      if last_above <= 18.5 else
      (((0.042 if form_over_text <= 0.224 else (0.019 if colon_inside <= 0.0 else -0.062))
        if blank_inside <= 0.0 else
        -0.02)
       if known_label <= 0.0 else
       -0.068))
     if rule <= 0.75 else
     (-0.03
      if size_above <= 4.5 else
      ((0.068 if level_below <= 2.5 else -0.015) if digit_inside <= 0.0 else -0.037)))
    total += ((((-0.08
        if place_in_the_body <= 0.0 else
        (((-0.033 if chinese_share <= 0.6886 else 0.116) if form_over_items <= 0.137 else -0.046)
         if size_below <= 3.5 else
         -0.035))
       if size_below <= 12.5 else
       ((((-0.019 if form_over_items <= 0.1213 else 0.077) if form_over_items <= 0.137 else -0.077)
         if share_of_its_form <= 0.2331 else
         (0.055 if share_of_its_form <= 0.3018 else -0.041))
        if form_over_items <= 0.2924 else
        (-0.02 if chinese_share <= 0.7986 else 0.049)))
      if share_of_its_form <= 0.3615 else
      0.012)
     if annex <= 0.0 else
     (0.126 if known_label <= 0.0 else -0.046))
    total += ((0.026 if share_of_items <= 0.1802 else -0.062)
     if size_above <= 5.5 else
     (((0.047 if share_of_items <= 0.431 else (-0.077 if lines_above <= 10.5 else 0.024))
       if size_above <= 9.5 else
       ((-0.021 if share_of_its_form <= 0.02004 else (0.072 if begins_alike_below <= 1.5 else -0.062))
        if share_of_its_form <= 0.03859 else
        -0.027))
      if chinese_share <= 0.9894 else
      (((0.014 if lines_of_its_form <= 12.5 else -0.086)
        if share_of_its_form <= 0.2366 else
        (0.001 if lines_of_its_form <= 9.5 else (0.088 if lines_above <= 92.5 else -0.001)))
       if share_of_items <= 0.3777 else
       0.054)))
    total += ((((-0.029 if share_of_its_form <= 0.3074 else 0.056) if share_of_items <= 0.1895 else -0.058)
      if share_of_items <= 0.306 else
      (0.086 if share_of_its_form <= 0.1813 else 0.019))
     if begins_alike <= 0.0 else
     (((((-0.0 if share_of_its_form <= 0.3615 else 0.034) if share_of_its_form <= 0.6824 else -0.075)
        if begins_alike <= 2.5 else
        (-0.081 if form_over_items <= 0.03628 else (-0.059 if share_of_its_form <= 0.1197 else 0.051)))
       if two_commas_inside <= 0.0 else
       -0.068)
      if share_of_items <= 0.3938 else
      (-0.047 if headings_of_the_format <= 20.0 else (-0.033 if first_below <= 1.5 else 0.082))))
    total += (((((-0.081 if first_2_below <= 14.5 else 0.05)
        if place_in_the_body <= -0.5 else
        (((-0.021
           if lines <= 9.5 else
           (((0.037 if size <= 6.5 else 0.009) if lines_of_its_form <= 66.5 else -0.034)
            if share_of_its_form <= 0.5293 else
            0.066))
          if share_of_its_form <= 0.6824 else
          -0.067)
         if first_2_below <= 13.5 else
         -0.04))
       if repeats <= 1.5 else
       ((-0.059 if chinese_share <= 0.6637 else 0.034) if share_of_its_form <= 0.1813 else -0.089))
      if level <= 0.0 else
      (0.087 if size <= 10.5 else -0.043))
     if size <= 22.5 else
     -0.067)
    total += (((((0.062
         if form_below_short_lines <= 0.1938 else
         ((-0.004 if lines <= 13.5 else 0.065)
          if form_over_text <= 0.2792 else
          (-0.075 if form_below_short_lines <= 0.356 else 0.027)))
        if share_of_items <= 0.2863 else
        (0.033
         if size <= 5.5 else
         (-0.032 if annex <= 0.0 else (0.128 if known_label <= 0.0 else -0.038))))
       if repeats <= 1.5 else
       (-0.075 if share_of_items <= 0.3861 else (-0.067 if lines <= 39.5 else 0.054)))
      if size <= 26.5 else
      -0.066)
     if form_below_short_lines <= 0.7367 else
     (-0.046 if annex <= 0.0 else 0.063))
    total += (((-0.064 if place_in_the_body <= 2.5 else -0.019)
      if size_2_below <= 7.5 else
      (((((0.029 if size_2_below <= 11.5 else -0.033) if size_2_below <= 36.5 else 0.059)
         if size_2_above <= 29.5 else
         -0.038)
        if lines <= 161.5 else
        -0.058)
       if form_over_items <= 0.1213 else
       (0.041 if form_over_items <= 0.3417 else (-0.039 if lines <= 39.5 else 0.022))))
     if rule <= 0.225 else
     (((-0.045 if part_of_the_document <= 0.3211 else 0.033) if begins_alike_above <= 0.0 else 0.065)
      if lines <= 51.5 else
      (0.011 if size_2_below <= 47.5 else -0.042)))
    total += ((((((0.033 if last_below <= 0.0 else -0.035)
         if begins_alike <= 0.0 else
         ((-0.03 if begins_alike <= 10.5 else 0.068)
          if begins_alike_below <= 1.5 else
          (0.05 if form_below_short_lines <= 0.6023 else -0.042)))
        if first_below <= 7.5 else
        (0.092 if first_below <= 12.5 else -0.007))
       if last_below <= 17.5 else
       (0.03 if begins_alike <= 2.5 else (-0.061 if last <= 7.5 else 0.054)))
      if comma_inside <= 0.0 else
      -0.033)
     if form_below_short_lines <= 0.755 else
     ((-0.069 if last <= 1.5 else -0.004) if last_above <= 2.5 else 0.002))
    total += ((0.01 if begins_alike <= 0.0 else -0.055)
     if size_2_below <= 3.5 else
     (((((((0.021 if last_2_below <= 5.5 else 0.08) if share_of_items <= 0.2014 else 0.004)
          if last <= 0.0 else
          (-0.066 if place_in_the_body <= 4.5 else (0.045 if last_2_below <= 0.0 else -0.033)))
         if part_of_the_document <= 0.7392 else
         -0.031)
        if size_2_below <= 19.5 else
        (((-0.021 if share_of_items <= 0.6026 else 0.054) if last_above <= 18.5 else 0.053)
         if last <= 0.0 else
         0.057))
       if size_2_below <= 196.5 else
       -0.052)
      if comma_inside <= 0.0 else
      -0.035))
    total += ((-0.046
      if size_2_below <= 3.5 else
      (((((0.025 if size_2_above <= 1.5 else (-0.054 if size_2_above <= 8.5 else -0.008))
          if size_2_below <= 13.5 else
          (0.029 if form_over_text <= 0.224 else -0.026))
         if comma_inside <= 0.0 else
         -0.068)
        if number_first <= 0.0 else
        (0.088 if form_over_text <= 0.01067 else -0.056))
       if last_above <= 17.5 else
       (0.003
        if size_2_below <= 22.5 else
        ((0.051 if number_first <= 0.0 else -0.044) if first_2_below <= 13.5 else -0.022))))
     if level <= 0.0 else
     (0.07 if level <= 4.5 else -0.025))
    total += (((((((((0.033 if share_of_items <= 0.2996 else -0.057) if form_below_short_lines <= 0.3205 else -0.049)
           if lines <= 13.5 else
           (0.016 if share_of_its_form <= 0.3633 else 0.093))
          if lines_of_its_form <= 11.5 else
          (-0.054 if form_below_short_lines <= 0.7071 else 0.07))
         if share_of_items <= 0.3618 else
         0.05)
        if lines <= 345.0 else
        -0.061)
       if share_of_items <= 0.4432 else
       -0.021)
      if form_below_short_lines <= 0.7367 else
      ((-0.049 if ends_like_a_title <= 0.0 else 0.021) if size_above <= 100.5 else 0.074))
     if annex <= 0.0 else
     (0.108 if share_of_its_form <= 0.23 else -0.042))
    total += ((((((-0.069 if number_first <= 0.0 else (-0.011 if part_of_the_document <= 0.3309 else 0.085))
         if chinese_share <= 0.6637 else
         (((0.015 if part_of_the_document <= 0.0978 else -0.059) if place_in_the_body <= 3.5 else 0.024)
          if text_below <= 6.5 else
          0.036))
        if lines_above <= 35.5 else
        (-0.028 if last <= 3.5 else 0.043))
       if last <= 6.5 else
       (-0.074 if lines_above <= 14.5 else (0.039 if chinese_share <= 0.8346 else -0.047)))
      if text_below <= 106.5 else
      (0.048 if number_first <= 0.0 else -0.054))
     if text_below <= 421.5 else
     -0.039)
    total += (((((0.003
         if share_of_items <= 0.3618 else
         (-0.015 if form_over_items <= 0.2462 else (-0.01 if size_below <= 4.5 else 0.101)))
        if share_of_items <= 0.3938 else
        ((-0.088 if share_of_items <= 0.5289 else 0.009) if size_below <= 8.5 else -0.001))
       if two_commas_inside <= 0.0 else
       -0.068)
      if form_below_short_lines <= 0.7849 else
      -0.043)
     if rule <= 0.875 else
     (((0.086 if size_below <= 201.5 else -0.04)
       if share_of_items <= 0.3444 else
       ((0.037 if size_below <= 8.5 else -0.061) if size_below <= 16.5 else 0.051))
      if level <= 4.5 else
      -0.029))
    total += (((((((-0.032 if headings_of_the_format <= 1.5 else 0.054)
          if size <= 3.5 else
          (0.044
           if size <= 6.5 else
           (0.031 if form_over_text <= 0.02247 else (-0.04 if last_2_above <= 4.5 else 0.017))))
         if blank_inside <= 0.0 else
         ((-0.024 if size_below <= 7.5 else 0.068) if size_below <= 9.5 else -0.031))
        if part_of_the_document <= 0.8379 else
        -0.022)
       if size_below <= 342.0 else
       -0.08)
      if annex <= 0.0 else
      0.079)
     if size <= 21.5 else
     (-0.075 if blank_inside <= 0.0 else (-0.028 if form_over_text <= 0.4853 else 0.096)))
    total += (((((-0.004
         if last_above <= 18.5 else
         ((0.052 if last_below <= 7.5 else -0.055) if share_of_its_form <= 0.06489 else 0.063))
        if size_below <= 321.5 else
        -0.072)
       if last <= 6.5 else
       -0.024)
      if form_below_short_lines <= 0.2426 else
      ((((0.006 if share_of_its_form <= 0.1284 else -0.062) if share_of_its_form <= 0.3882 else 0.025)
        if size_below <= 12.5 else
        (-0.066 if form_below_short_lines <= 0.3205 else (0.03 if form_below_short_lines <= 0.9045 else -0.031)))
       if blank_inside <= 0.0 else
       -0.045))
     if annex <= 0.0 else
     (0.091 if share_of_its_form <= 0.2331 else -0.039))
    total += ((((((0.003 if lines_below <= 29.5 else (0.001 if digit_inside <= 0.0 else -0.081))
         if begins_alike <= 9.5 else
         0.058)
        if first_2_above <= 12.5 else
        -0.044)
       if chinese_share <= 0.9894 else
       ((((-0.023
           if lines_below <= 7.5 else
           ((0.043 if lines_above <= 90.5 else -0.021) if form_over_text <= 0.224 else -0.014))
          if marked_2_above <= 0.0 else
          0.041)
         if begins_alike <= 3.5 else
         -0.07)
        if level <= 0.0 else
        0.064))
      if lines_above <= 278.5 else
      -0.055)
     if annex <= 0.0 else
     (-0.002 if lines_above <= 32.5 else 0.108))
    total += (((0.036
       if share_of_its_form <= 0.03859 else
       ((((0.043 if share_of_its_form <= 0.6824 else -0.038) if form_over_text <= 0.2792 else -0.027)
         if share_of_items <= 0.2014 else
         (((0.018 if part_of_the_document <= 0.1431 else -0.044) if share_of_items <= 0.5289 else 0.024)
          if size_below <= 14.5 else
          (0.052 if size <= 5.5 else 0.002)))
        if part_of_the_document <= 0.7858 else
        -0.032))
      if size_below <= 342.0 else
      -0.08)
     if size <= 21.5 else
     ((-0.036 if share_of_items <= 0.03826 else 0.137)
      if share_of_items <= 0.03974 else
      (0.03 if size_below <= 3.5 else -0.073)))
    total += (((((-0.004 if form_below_short_lines <= 0.4891 else 0.056)
        if share_of_its_form <= 0.05444 else
        ((0.011
          if last_2_below <= 0.0 else
          ((-0.028 if rule <= 0.575 else 0.058) if text_below <= 0.0 else -0.045))
         if form_below_short_lines <= 0.4744 else
         (-0.054 if text_below <= 56.5 else 0.042)))
       if first_2_above <= 0.0 else
       ((0.084
         if share_of_items <= 0.04678 else
         (-0.025 if marked_2_above <= 0.0 else (-0.002 if form_below_short_lines <= 0.3205 else 0.065)))
        if first_2_above <= 13.5 else
        -0.027))
      if form_below_short_lines <= 0.9129 else
      -0.054)
     if rule <= 0.875 else
     0.04)
    total += (-0.045
     if size_above <= 3.5 else
     (((-0.018 if lines_above <= 13.5 else (0.118 if first_2_below <= 14.5 else -0.031))
       if share_of_its_form <= 0.04928 else
       ((((-0.016 if chinese_share <= 0.8319 else 0.1)
          if form_below_short_lines <= 0.2569 else
          (-0.007 if share_of_its_form <= 0.3851 else 0.063))
         if share_of_its_form <= 0.4226 else
         (-0.009 if blank_inside <= 0.0 else -0.103))
        if share_of_its_form <= 0.5653 else
        (-0.007 if size <= 3.5 else 0.105)))
      if size <= 6.5 else
      (0.0 if size <= 22.5 else (0.057 if chinese_share <= 0.4625 else -0.066))))
    total += ((-0.052
      if size_above <= 3.5 else
      ((0.022 if size_above <= 179.0 else -0.058)
       if size <= 5.5 else
       (-0.064
        if place_in_the_body <= -0.5 else
        (((((-0.011 if chinese_share <= 0.776 else (0.068 if rule <= 0.575 else -0.032))
            if chinese_share <= 0.9431 else
            -0.04)
           if size_above <= 9.5 else
           (-0.033 if chinese_share <= 0.888 else (0.02 if begins_alike <= 2.5 else -0.063)))
          if size_above <= 120.5 else
          0.038)
         if size <= 27.5 else
         -0.05))))
     if rule <= 0.975 else
     (0.082 if size <= 7.5 else 0.001))
    total += (((((-0.063 if rule <= 0.525 else 0.014) if share_of_its_form <= 0.5774 else 0.015)
       if first_2_below <= 14.5 else
       0.036)
      if place_in_the_body <= 2.5 else
      (((-0.027 if share_of_its_form <= 0.002412 else 0.094)
        if share_of_its_form <= 0.01413 else
        (((((-0.004 if share_of_items <= 0.3618 else 0.071) if share_of_items <= 0.4221 else -0.043)
           if share_of_items <= 0.653 else
           0.054)
          if repeats <= 1.5 else
          -0.034)
         if first_2_below <= 8.0 else
         0.055))
       if first_2_below <= 13.5 else
       -0.066))
     if rule <= 0.675 else
     (0.037 if lines_above <= 23.5 else -0.009))
    total += ((-0.042
      if size_above <= 3.5 else
      ((((0.046 if last_above <= 5.5 else 0.005) if first_above <= 0.0 else -0.03)
        if first_2_above <= 1.5 else
        (0.067 if first_above <= 13.5 else -0.034))
       if first_2_above <= 11.5 else
       -0.038))
     if size <= 6.5 else
     ((-0.041
       if size_above <= 5.5 else
       (0.013
        if form_below_short_lines <= 0.2071 else
        (-0.078
         if form_below_short_lines <= 0.2654 else
         ((-0.016 if form_below_short_lines <= 0.441 else (0.002 if first_above <= 1.5 else 0.083))
          if form_below_short_lines <= 0.7285 else
          -0.028))))
      if repeats <= 1.5 else
      -0.061))
    total += (((((((-0.024
           if chinese_share <= 0.6637 else
           (-0.042 if size_above <= 3.5 else (0.007 if size_2_below <= 7.5 else 0.05)))
          if lines_above <= 23.5 else
          -0.021)
         if last <= 6.5 else
         (-0.075 if lines_above <= 18.5 else -0.004))
        if text_below <= 57.5 else
        ((0.062 if chinese_share <= 0.6694 else (0.016 if colon_inside <= 0.0 else -0.045))
         if label_without_a_value <= 0.0 else
         0.097))
       if text_below <= 372.5 else
       -0.032)
      if annex <= 0.0 else
      (-0.004 if lines_above <= 15.5 else 0.112))
     if known_label <= 0.0 else
     -0.07)
    total += (((-0.058
       if repeats <= 0.0 else
       (0.05
        if share_of_its_form <= 0.01321 else
        (((0.007 if begins_alike <= 0.0 else -0.032)
          if last_below <= 4.5 else
          ((0.006 if marked_2_below <= 0.0 else (-0.013 if share_of_its_form <= 0.3675 else -0.077))
           if lines_of_its_form <= 5.5 else
           (0.003 if share_of_its_form <= 0.3621 else 0.072)))
         if begins_alike <= 1.5 else
         (0.042 if colon_inside <= 0.0 else -0.054))))
      if in_brackets <= 0.0 else
      0.056)
     if repeats <= 1.5 else
     ((-0.055 if begins_alike <= 9.5 else 0.029) if headings_of_the_format <= 17.5 else 0.056))
    total += (((-0.012 if form_below_short_lines <= 0.5528 else -0.064)
      if lines <= 13.5 else
      (((0.04
         if lines <= 17.5 else
         ((((-0.014 if lines <= 35.5 else 0.092) if lines <= 49.5 else -0.035)
           if form_below_short_lines <= 0.2426 else
           (-0.078 if form_below_short_lines <= 0.3205 else -0.017))
          if lines <= 75.5 else
          (0.082 if lines <= 86.5 else (-0.046 if lines <= 111.5 else 0.015))))
        if label_without_a_value <= 0.0 else
        (-0.047 if lines <= 29.5 else 0.074))
       if text_below <= 339.5 else
       -0.027))
     if lines <= 328.0 else
     -0.043)
    total += ((((-0.015 if last_below <= 2.5 else 0.035)
       if first_2_below <= 1.5 else
       (0.092 if last_2_below <= 0.0 else (-0.043 if last_2_below <= 17.5 else 0.042)))
      if last_2_above <= 18.5 else
      -0.012)
     if size <= 6.5 else
     (((((-0.02 if chinese_share <= 0.8662 else (0.063 if form_over_text <= 0.0 else -0.011))
         if size <= 16.5 else
         -0.039)
        if form_over_items <= 0.1775 else
        (-0.04 if begins_alike <= 10.5 else 0.084))
       if annex <= 0.0 else
       (-0.044 if last_2_below <= 3.5 else 0.107))
      if form_over_text <= 0.9688 else
      0.033))
    total += ((-0.022
      if size_above <= 5.5 else
      ((((0.055 if text_below <= 26.5 else 0.009)
         if form_below_short_lines <= 0.2071 else
         (((0.016 if begins_alike <= 0.0 else -0.058) if share_of_its_form <= 0.4733 else 0.037)
          if form_below_short_lines <= 0.3441 else
          (-0.001 if text_below <= 24.5 else (0.058 if form_below_short_lines <= 0.9958 else -0.008))))
        if begins_alike <= 2.5 else
        ((0.04 if size_above <= 10.5 else -0.1)
         if lines <= 58.5 else
         (-0.038 if share_of_its_form <= 0.06704 else 0.053)))
       if two_commas_inside <= 0.0 else
       -0.058))
     if known_label <= 0.0 else
     -0.066)
    total += (((((((-0.048 if chinese_share <= 0.7836 else 0.006) if first <= 0.0 else 0.025)
         if size_2_below <= 37.5 else
         0.053)
        if form_over_text <= 0.04279 else
        -0.015)
       if two_commas_inside <= 0.0 else
       -0.054)
      if chinese_share <= 0.9894 else
      (((0.05
         if part_of_the_document <= 0.1228 else
         (((-0.036 if size_2_above <= 25.5 else 0.02) if last_above <= 3.5 else 0.032)
          if marked_2_above <= 0.0 else
          0.032))
        if last_above <= 11.5 else
        -0.089)
       if last_above <= 18.5 else
       0.062))
     if repeats <= 1.5 else
     (-0.036 if level_2_below <= 1.5 else 0.038))
    total += ((((-0.055 if size_above <= 7.5 else -0.017)
       if first <= 0.0 else
       (-0.024 if size_2_below <= 5.5 else (0.079 if blank_inside <= 0.0 else -0.022)))
      if headings_of_the_format <= 0.0 else
      0.044)
     if size_2_below <= 7.5 else
     (-0.035
      if size_above <= 3.5 else
      ((0.008 if blank_inside <= 0.0 else (0.057 if first_below <= 14.5 else -0.043))
       if digit_inside <= 0.0 else
       ((0.052 if form_over_text <= 0.01067 else -0.049)
        if size_above <= 10.5 else
        (-0.075 if share_of_items <= 0.188 else (-0.029 if size_2_below <= 94.5 else 0.05))))))
    total += (((((0.018
         if size_below <= 4.5 else
         (-0.058 if size_below <= 6.5 else (-0.006 if last_2_above <= 18.5 else -0.044)))
        if first <= 0.0 else
        (-0.051
         if size_below <= 4.5 else
         ((0.074 if form_over_text <= 0.01067 else -0.03) if first <= 2.5 else -0.023)))
       if size_below <= 14.5 else
       ((0.005 if form_below_short_lines <= 0.441 else 0.031) if comma_inside <= 0.0 else -0.03))
      if form_below_short_lines <= 0.921 else
      -0.033)
     if annex <= 0.0 else
     ((0.009 if last_2_above <= 1.5 else 0.125) if known_label <= 0.0 else -0.043))
    total += ((((((0.069
          if share_of_its_form <= 0.04928 else
          ((0.042
            if blank_inside <= 0.0 else
            ((-0.02 if share_of_its_form <= 0.2472 else 0.115)
             if share_of_its_form <= 0.2952 else
             (-0.063 if lines <= 13.5 else 0.047)))
           if last <= 0.0 else
           -0.046))
         if lines <= 189.0 else
         (-0.055 if form_over_items <= 0.2924 else 0.033))
        if last_2_above <= 3.5 else
        -0.013)
       if first_above <= 13.5 else
       -0.048)
      if begins_alike <= 2.5 else
      (-0.074 if begins_alike <= 9.5 else 0.029))
     if rule <= 0.875 else
     (0.073 if lines_above <= 35.5 else -0.003))
    total += (((((-0.042 if chinese_share <= 0.4958 else 0.045)
        if chinese_share <= 0.6934 else
        (-0.057
         if chinese_share <= 0.8729 else
         ((0.022 if share_of_items <= 0.1219 else -0.038) if form_over_items <= 0.7321 else 0.042)))
       if lines_of_its_form <= 4.5 else
       ((0.054 if share_of_items <= 0.1455 else -0.061)
        if chinese_share <= 0.6337 else
        (0.003 if digit_inside <= 0.0 else 0.06)))
      if size_2_below <= 19.5 else
      (0.023
       if digit_inside <= 0.0 else
       ((-0.057 if chinese_share <= 0.3652 else 0.036) if lines_of_its_form <= 10.5 else -0.091)))
     if known_label <= 0.0 else
     -0.06)
    total += (-0.034
     if size_2_below <= 3.5 else
     ((((((((((-0.043 if lines_below <= 6.5 else 0.011)
              if first_above <= 1.5 else
              (0.061 if size_2_below <= 71.5 else -0.041))
             if first_above <= 11.5 else
             -0.059)
            if last_above <= 0.0 else
            (0.023 if part_of_the_document <= 0.3771 else -0.061))
           if last_above <= 2.5 else
           0.051)
          if last_above <= 8.5 else
          -0.04)
         if last_above <= 18.5 else
         0.028)
        if blank_inside <= 0.0 else
        (-0.035 if size_below <= 25.5 else 0.028))
       if size_below <= 201.5 else
       -0.047)
      if level_below <= 0.0 else
      -0.055))
    total += ((((((-0.036
          if lines_above <= 15.5 else
          ((-0.039 if form_below_short_lines <= 0.7224 else 0.008)
           if last_above <= 18.5 else
           (0.055 if level <= 1.5 else -0.038)))
         if number_first <= 0.0 else
         (0.102 if lines_above <= 12.5 else -0.049))
        if last_below <= 17.5 else
        (-0.003 if chinese_share <= 0.9146 else (0.046 if form_below_short_lines <= 0.6719 else -0.028)))
       if ends_like_a_title <= 0.0 else
       ((-0.048 if last_above <= 3.5 else 0.052) if begins_alike_above <= 0.0 else 0.05))
      if first_2_below <= 8.0 else
      0.041)
     if first_2_below <= 13.5 else
     -0.038)
    total += ((((((((-0.053 if size <= 3.5 else 0.024) if last_below <= 8.5 else 0.04)
          if size_above <= 46.5 else
          -0.044)
         if share_of_items <= 0.4672 else
         0.052)
        if size <= 5.5 else
        ((-0.007
          if share_of_items <= 0.1774 else
          ((0.121 if form_below_short_lines <= 0.1484 else 0.021) if form_over_items <= 0.1149 else 0.002))
         if share_of_items <= 0.306 else
         -0.023))
       if in_brackets <= 0.0 else
       0.058)
      if form_below_short_lines <= 0.921 else
      -0.03)
     if size <= 18.5 else
     ((-0.018 if share_of_items <= 0.03826 else 0.134) if share_of_items <= 0.03974 else -0.045))
    total += (((((-0.001 if last_above <= 10.5 else -0.086)
        if last_above <= 15.0 else
        ((-0.06 if size_below <= 19.5 else 0.017)
         if place_in_the_body <= 2.5 else
         ((0.079
           if chinese_share <= 0.4142 else
           ((0.051 if form_over_items <= 0.4919 else -0.03) if size_below <= 10.5 else -0.011))
          if chinese_share <= 0.9397 else
          0.06)))
       if known_label <= 0.0 else
       -0.06)
      if repeats <= 1.5 else
      (-0.057 if form_over_items <= 0.2667 else (-0.059 if chinese_share <= 0.7986 else 0.052)))
     if level <= 0.0 else
     (0.065 if size_2_below <= 29.5 else -0.007))
    total += ((((-0.07
        if place_in_the_body <= -0.5 else
        (((-0.065 if lines_below <= 5.5 else -0.005)
          if chinese_share <= 0.7986 else
          (-0.033 if size <= 3.5 else (0.019 if size <= 17.5 else -0.027)))
         if first_above <= 2.5 else
         -0.075))
       if first_2_above <= 0.0 else
       ((0.09 if last_2_above <= 4.5 else -0.031)
        if lines_below <= 5.5 else
        ((0.055 if chinese_share <= 0.8346 else -0.009) if first <= 1.5 else -0.043)))
      if first_above <= 11.5 else
      -0.04)
     if rule <= 0.825 else
     (0.011 if first_above <= 0.0 else 0.072))
    total += (((0.023 if text_below <= 603.0 else -0.047)
      if form_below_short_lines <= 0.2071 else
      (((-0.003 if chinese_share <= 0.7011 else -0.085)
        if chinese_share <= 0.8729 else
        ((-0.038 if text_below <= 7.5 else 0.07) if form_over_text <= 0.1196 else -0.036))
       if form_below_short_lines <= 0.3441 else
       ((((-0.019 if first <= 1.5 else 0.039) if form_below_short_lines <= 0.7224 else 0.076)
         if form_below_short_lines <= 0.7367 else
         (-0.049 if size_2_above <= 35.5 else 0.029))
        if text_below <= 51.5 else
        0.022)))
     if annex <= 0.0 else
     (-0.021 if lines_above <= 15.5 else 0.091))
    total += ((((-0.079 if size_2_below <= 28.5 else 0.024)
       if place_in_the_body <= -0.5 else
       (((((-0.004 if last_2_below <= 7.5 else 0.022)
           if share_of_items <= 0.3618 else
           (-0.024 if size_below <= 4.5 else 0.09))
          if share_of_items <= 0.3938 else
          (-0.032 if share_of_items <= 0.6261 else 0.021))
         if repeats <= 1.5 else
         (-0.061 if share_of_items <= 0.3861 else 0.017))
        if first_2_below <= 11.5 else
        (-0.06 if rule <= 0.225 else 0.033)))
      if first_above <= 11.5 else
      -0.045)
     if rule <= 0.875 else
     (0.008 if first_above <= 0.0 else 0.066))
    total += (((((((((-0.037 if size <= 9.5 else 0.031) if lines <= 13.5 else 0.007)
           if first_2_below <= 0.0 else
           (0.027 if lines <= 100.5 else -0.044))
          if lines_of_its_form <= 34.5 else
          0.078)
         if lines <= 114.5 else
         -0.029)
        if headings_of_the_format <= 23.0 else
        -0.073)
       if lines <= 179.5 else
       (0.044 if lines_of_its_form <= 86.5 else -0.031))
      if first_2_below <= 13.5 else
      -0.032)
     if lines <= 328.0 else
     ((-0.066 if enumeration_comma_inside <= 0.0 else 0.023)
      if lines_of_its_form <= 170.0 else
      (0.051 if lines_of_its_form <= 197.5 else -0.035)))
    total += (((((-0.044 if begins_alike_above <= 2.5 else 0.039)
        if size_below <= 7.5 else
        (((-0.013 if form_over_items <= 0.1163 else 0.04) if form_over_items <= 0.183 else -0.062)
         if form_over_items <= 0.2667 else
         0.009))
       if number_first <= 0.0 else
       (-0.024 if part_of_the_document <= 0.3309 else (0.095 if form_below_short_lines <= 0.644 else -0.017)))
      if size_2_below <= 28.5 else
      (0.033 if text_below <= 275.5 else -0.015))
     if rule <= 0.875 else
     (((0.086 if size_2_below <= 166.5 else -0.022) if headings_of_the_format <= 198.0 else -0.016)
      if part_of_the_document <= 0.3814 else
      0.009))
    total += (((((0.03 if size_above <= 9.5 else -0.041)
        if chinese_share <= 0.8279 else
        (-0.008 if lines <= 7.5 else -0.101))
       if chinese_share <= 0.888 else
       (-0.041 if text_below <= 7.5 else 0.034))
      if lines <= 10.5 else
      ((((-0.032 if text_below <= 94.5 else 0.05) if chinese_share <= 0.7986 else 0.009)
        if first_2_above <= 0.0 else
        ((-0.027 if size_above <= 3.5 else 0.034) if begins_alike <= 3.5 else -0.032))
       if text_below <= 333.0 else
       (-0.03 if lines_above <= 78.5 else 0.045)))
     if lines <= 546.0 else
     -0.05)
    total += ((((((0.011 if size <= 21.5 else -0.04)
         if form_over_items <= 0.4642 else
         (-0.067 if first_2_below <= 1.5 else (0.032 if last_2_above <= 18.5 else -0.044)))
        if part_of_the_document <= 0.61 else
        (((-0.002 if begins_alike <= 1.5 else -0.062) if last_2_above <= 3.5 else 0.054)
         if last_2_above <= 6.5 else
         -0.039))
       if in_brackets <= 0.0 else
       (0.075 if blank_inside <= 0.0 else -0.038))
      if level <= 0.0 else
      (0.074 if size <= 10.5 else -0.043))
     if annex <= 0.0 else
     (-0.008 if last_2_below <= 3.5 else 0.082))
    total += (((-0.076 if text_below <= 46.5 else 0.036)
      if place_in_the_body <= -0.5 else
      (((0.01 if chinese_share <= 0.7216 else -0.043)
        if chinese_share <= 0.7986 else
        (-0.017
         if size <= 3.5 else
         (((-0.009 if chinese_share <= 0.8662 else 0.031) if digit_inside <= 0.0 else 0.081)
          if form_over_text <= 0.2183 else
          ((-0.03 if text_below <= 255.5 else 0.047) if label_without_a_value <= 0.0 else 0.055))))
       if text_below <= 416.5 else
       -0.024))
     if size <= 18.5 else
     (0.041 if chinese_share <= 0.3767 else (-0.061 if text_below <= 202.5 else -0.001)))
    total += (((((((-0.005 if text_below <= 3.5 else 0.013)
          if first_below <= 2.5 else
          (-0.075 if first_below <= 7.5 else 0.0))
         if first_2_below <= 5.0 else
         0.04)
        if first_2_below <= 13.5 else
        -0.028)
       if last <= 6.5 else
       ((-0.032 if chinese_share <= 0.1954 else 0.103)
        if chinese_share <= 0.5392 else
        (-0.05 if marked_2_above <= 0.0 else 0.012)))
      if label_without_a_value <= 0.0 else
      ((0.045 if last <= 7.5 else -0.032)
       if text_below <= 55.5 else
       (0.073 if text_below <= 651.0 else -0.018)))
     if known_label <= 0.0 else
     -0.053)
    total += ((((-0.058 if last_below <= 18.5 else 0.004)
       if size_2_below <= 3.5 else
       (((-0.035 if size <= 3.5 else 0.008) if repeats <= 1.5 else -0.079)
        if lines <= 36.5 else
        (((0.05 if first_below <= 11.5 else -0.025) if lines <= 546.0 else -0.038)
         if last_below <= 0.0 else
         (-0.049 if last_below <= 2.5 else 0.012))))
      if level <= 0.0 else
      (0.084 if size <= 8.5 else -0.011))
     if size <= 18.5 else
     ((-0.068 if ends_like_a_title <= 0.0 else 0.027) if size_2_below <= 50.5 else 0.024))
    total += (((((0.06
         if lines <= 8.5 else
         ((0.009
           if lines_above <= 29.5 else
           ((-0.038 if annex <= 0.0 else 0.041) if size_2_above <= 65.5 else 0.033))
          if last <= 2.5 else
          0.044))
        if last <= 6.5 else
        (-0.085 if lines <= 27.5 else (0.07 if size_2_above <= 10.5 else -0.015)))
       if repeats <= 1.5 else
       (-0.079 if lines <= 36.5 else (0.038 if lines <= 109.5 else -0.028)))
      if first_2_above <= 9.5 else
      0.045)
     if first_2_above <= 13.5 else
     (-0.055 if last <= 5.5 else 0.025))
    total += (((((0.023 if size_above <= 19.5 else 0.107) if form_over_text <= 0.169 else -0.028)
       if size_below <= 5.5 else
       (((((-0.057 if lines_of_its_form <= 5.5 else 0.029) if lines_above <= 9.5 else 0.03)
          if size_2_below <= 7.5 else
          0.048)
         if size_above <= 9.5 else
         (-0.037 if last_above <= 1.5 else (0.014 if colon_inside <= 0.0 else -0.043)))
        if share_of_items <= 0.2747 else
        0.082))
      if share_of_items <= 0.2863 else
      (-0.044 if size_above <= 5.5 else (-0.043 if lines_above <= 3.5 else 0.007)))
     if repeats <= 1.5 else
     -0.025)
    total += (((0.078 if chinese_share <= 0.8403 else -0.025)
      if share_of_its_form <= 0.01321 else
      ((((-0.021 if size_2_above <= 8.5 else 0.024)
         if share_of_its_form <= 0.1342 else
         ((0.032 if size_2_above <= 2.5 else -0.062) if share_of_its_form <= 0.2366 else -0.01))
        if last_above <= 17.5 else
        ((0.043 if chinese_share <= 0.4625 else -0.024)
         if chinese_share <= 0.8455 else
         (0.042 if last <= 6.5 else -0.024)))
       if share_of_its_form <= 0.5653 else
       (0.063 if size <= 6.5 else -0.011)))
     if size <= 27.5 else
     (0.026 if chinese_share <= 0.5375 else -0.071))
    total += ((((((-0.055 if begins_alike_below <= 2.5 else 0.042)
         if text_below <= 6.5 else
         (-0.021 if chinese_share <= 0.8729 else 0.031))
        if place_in_the_body <= 2.5 else
        (((((-0.013 if chinese_share <= 0.8455 else 0.029)
            if last_2_below <= 6.5 else
            (0.055 if headings_of_the_format <= 6.5 else -0.024))
           if form_over_items <= 0.3026 else
           -0.017)
          if form_over_text <= 0.2792 else
          -0.023)
         if marked_2_below <= 0.0 else
         (-0.04 if first_below <= 1.5 else 0.023)))
       if lines_below <= 257.5 else
       -0.047)
      if text_below <= 106.5 else
      0.027)
     if text_below <= 339.5 else
     -0.03)
    return total
